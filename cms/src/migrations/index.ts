import * as migration_20261122_063118_initial from './20261122_063118_initial';
import * as migration_20261122_091410_search from './20261122_091410_search';

export const migrations = [
  {
    up: migration_20261122_063118_initial.up,
    down: migration_20261122_063118_initial.down,
    name: '20261122_063118_initial',
  },
  {
    up: migration_20261122_091410_search.up,
    down: migration_20261122_091410_search.down,
    name: '20261122_091410_search'
  },
];
