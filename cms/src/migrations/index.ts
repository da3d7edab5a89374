import * as migration_20261122_063118_initial from './20261122_063118_initial';
import * as migration_20261122_091410_search from './20261122_091410_search';
import * as migration_20261122_093109_deploys from './20261122_093109_deploys';
import * as migration_20261122_094325_content_types from './20261122_094325_content_types';
import * as migration_20261122_102832_year_reports from './20261122_102832_year_reports';
import * as migration_20261122_125104_workflow from './20261122_125104_workflow';
import * as migration_20261122_131105_languages from './20261122_131105_languages';
import * as migration_20261122_131656_preview_links from './20261122_131656_preview_links';
import * as migration_20261122_132915_imports from './20261122_132915_imports';
import * as migration_20261122_161126_folded_search from './20261122_161126_folded_search';
import * as migration_20261122_162802_map_ground from './20261122_162802_map_ground';
import * as migration_20261123_024552_find_parts_by_document from './20261123_024552_find_parts_by_document';

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
    name: '20261122_093109_deploys',
  },
  {
    up: migration_20261122_094325_content_types.up,
    down: migration_20261122_094325_content_types.down,
    name: '20261122_094325_content_types',
  },
  {
    up: migration_20261122_102832_year_reports.up,
    down: migration_20261122_102832_year_reports.down,
    name: '20261122_102832_year_reports',
  },
  {
    up: migration_20261122_125104_workflow.up,
    down: migration_20261122_125104_workflow.down,
    name: '20261122_125104_workflow',
  },
  {
    up: migration_20261122_131105_languages.up,
    down: migration_20261122_131105_languages.down,
    name: '20261122_131105_languages',
  },
  {
    up: migration_20261122_131656_preview_links.up,
    down: migration_20261122_131656_preview_links.down,
    name: '20261122_131656_preview_links',
  },
  {
    up: migration_20261122_132915_imports.up,
    down: migration_20261122_132915_imports.down,
    name: '20261122_132915_imports',
  },
  {
    up: migration_20261122_161126_folded_search.up,
    down: migration_20261122_161126_folded_search.down,
    name: '20261122_161126_folded_search',
  },
  {
    up: migration_20261122_162802_map_ground.up,
    down: migration_20261122_162802_map_ground.down,
    name: '20261122_162802_map_ground',
  },
  {
    up: migration_20261123_024552_find_parts_by_document.up,
    down: migration_20261123_024552_find_parts_by_document.down,
    name: '20261123_024552_find_parts_by_document'
  },
];
