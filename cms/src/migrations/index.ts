import * as migration_20261122_063118_initial from './20261122_063118_initial';
import * as migration_20261122_091410_search from './20261122_091410_search';
import * as migration_20261122_093109_deploys from './20261122_093109_deploys';

export const migrations = [
  {
    up: migration_20261122_063118_initial.up,
    down: migration_20261122_063118_initial.down,
    name: '20261122_063118_initial',
  },
  {
    up: migration_20261122_091410_search.up,
    down: migration_20261122_091410_search.down,
    name: '20261122_091410_search',
  },
  {
    up: migration_20261122_093109_deploys.up,
    down: migration_20261122_093109_deploys.down,
    name: '20261122_093109_deploys'
  },
];
