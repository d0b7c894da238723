import { applicantMenu } from '../roles/applicant/menu.ts';
import { committeeMenu, governmentMenu } from '../roles/committee/menu.ts';
import { examinerMenu } from '../roles/examiner/menu.ts';
import { officeMenu } from '../roles/office/menu.ts';
import { partnerMenu } from '../roles/partner/menu.ts';
import { supervisorMenu } from '../roles/supervisor/menu.ts';
import type { Role } from '../session/roles.ts';

/** One entry of the menu: where it leads, and its name in both languages. */
interface MenuEntry {
  readonly to: string;
  readonly name: readonly [zh: string, en: string];
}

/** The work of some roles: everybody who holds one of them sees it. */
export interface Area {
  readonly roles: readonly Role[];
  readonly name: readonly [zh: string, en: string];
  readonly entries: readonly MenuEntry[];
}

/** All areas, in the order of the menu. A person with several roles sees several. */
export const areas: readonly Area[] = [
  applicantMenu,
  partnerMenu,
  officeMenu,
  examinerMenu,
  committeeMenu,
  governmentMenu,
  supervisorMenu,
];
