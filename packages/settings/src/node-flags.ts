/**
 * How Node is best started for the portal process, beside `NODE_COMPILE_CACHE`: many short requests leave little
 * behind, so a small nursery and an early tidy of what is old keep it under 120 MB at full load. A smaller
 * nursery than this makes what is under way at once grow old, and tidying that holds readers up.
 */
export const PORTAL_NODE_FLAGS = ['--max-semi-space-size=4', '--max-old-space-size=256']
