/** Who made the pictures. */
export const PICTURE_CREDIT = 'Ilustracja: Urząd Miejski w Jantarowie'
