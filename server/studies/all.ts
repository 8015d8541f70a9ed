import { brynjolfsson2025 } from './found/brynjolfsson-2025.ts';
import { choi2024 } from './found/choi-2024.ts';
import { cui2026 } from './found/cui-2026.ts';
import { dbt2025 } from './found/dbt-2025.ts';
import { dellacqua2026Inside } from './found/dellacqua-2026-inside.ts';
import { dellacqua2026Outside } from './found/dellacqua-2026-outside.ts';
import { dillon2025 } from './found/dillon-2025.ts';
import { dwp2026 } from './found/dwp-2026.ts';
import { echoes2025 } from './found/echoes-2025.ts';
import { eef2024 } from './found/eef-2024.ts';
import { gds2025 } from './found/gds-2025.ts';
import { humlum2025 } from './found/humlum-2025.ts';
import { lukac2025One } from './found/lukac-2025-one.ts';
import { lukac2025Other } from './found/lukac-2025-other.ts';
import { metr2025 } from './found/metr-2025.ts';
import { metr2026New } from './found/metr-2026-new.ts';
import { metr2026Returning } from './found/metr-2026-returning.ts';
import { noyZhang2023 } from './found/noy-zhang-2023.ts';
import { paradis2024 } from './found/paradis-2024.ts';
import { peng2023 } from './found/peng-2023.ts';
import type { Study } from './study.ts';

/** In the order of `studyIds`. A further finding: a file in `found/`, its id in `study.ts`, a line here, and its words in each language. */
export const studies: readonly Study[] = [
  metr2025,
  metr2026Returning,
  metr2026New,
  peng2023,
  paradis2024,
  cui2026,
  echoes2025,
  noyZhang2023,
  dellacqua2026Inside,
  dellacqua2026Outside,
  brynjolfsson2025,
  eef2024,
  lukac2025One,
  lukac2025Other,
  dillon2025,
  choi2024,
  gds2025,
  dwp2026,
  dbt2025,
  humlum2025,
];
