import { Empty, Select } from 'antd';
import { useSearchParams } from 'react-router';
import { sectionNames } from '../../../../functions/contracts/application-form.ts';
import type { Answer } from '../../api/call.ts';
import { useAnswer } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { useDates } from '../../text/dates.ts';
import { useText } from '../../text/language.ts';
import { phrases } from '../../text/phrases.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import './applicant.css';
import './form/form.css';
import { useNames } from './form/names.ts';
import { type Line, type Names, readableSection } from './form/readable.ts';
import { Differences } from './form/side-by-side.tsx';
import { type Application, useApplication } from './use-application.ts';

const versionsText = phrases({
  title: ['各版本对照', 'Versions'],
  lead: [
    '提交和每次补正各固定一版，都可查阅。选两版对照，只列出不同之处。',
    'Submission and each correction freeze a version. Choose two to compare.',
  ],
  none: [
    '还没有提交。提交后这里可以查阅固定的内容，补正后可以对照。',
    'Nothing submitted yet. Frozen versions are listed here.',
  ],
  one: ['只有一版，没有可对照的。内容见“核对与提交”。', 'There is only one version.'],
  before: ['原版本', 'Before'],
  after: ['新版本', 'After'],
  version: [
    (number: number, at: string) => `第${number}版（${at}）`,
    (number: number, at: string) => `Version ${number} (${at})`,
  ],
});

type Version = Answer<'GET /api/applicant/cycles/{cycle}/application/versions/{version}'>;

const linesOf = ({ content, people }: Version, names: Names): readonly Line[] => {
  const files = new Map(content.evidence.map(({ id, title }) => [id, title]));
  const own: Names = { ...names, file: (id) => files.get(id) ?? names.file(id) };
  const form: Readonly<Record<string, unknown>> = { ...content.form, ...(people ? { contact: people.contact } : {}) };
  return sectionNames.flatMap((section) => readableSection(section, form[section], own));
};

type Frozen = NonNullable<Application['submission']>['versions'];

const Compare = ({ application, versions }: { application: Application; versions: Frozen }) => {
  const text = useText(versionsText);
  const dates = useDates();
  const cycle = useCycle();
  const names = useNames(application);
  const [search, setSearch] = useSearchParams();
  const known = (given: string | null, otherwise: number | undefined): number =>
    versions.find(({ version }) => String(version) === given)?.version ?? otherwise ?? 1;
  const before = known(search.get('before'), versions.at(-2)?.version);
  const after = known(search.get('after'), versions.at(-1)?.version);
  const path = (version: number) => ({ path: { cycle, version } });
  const one = useAnswer('GET /api/applicant/cycles/{cycle}/application/versions/{version}', path(before));
  const two = useAnswer('GET /api/applicant/cycles/{cycle}/application/versions/{version}', path(after));
  const titleOf = (version: number): string => {
    const index = versions.findIndex((each) => each.version === version);
    return text.version(index + 1, dates.short(versions[index]?.at ?? ''));
  };
  const options = versions.map(({ version }) => ({ value: version, label: titleOf(version) }));
  const choose = (key: string, version: number): void => {
    setSearch({ before: String(before), after: String(after), [key]: String(version) }, { replace: true });
  };
  return (
    <div className="stack">
      <div className="fields">
        <div className="field">
          <label htmlFor="before">{text.before}</label>
          <Select
            id="before"
            className="medium"
            value={before}
            options={options}
            onChange={(v) => choose('before', v)}
          />
        </div>
        <div className="field">
          <label htmlFor="after">{text.after}</label>
          <Select id="after" className="medium" value={after} options={options} onChange={(v) => choose('after', v)} />
        </div>
      </div>
      <Loaded query={one}>
        {(earlier) => (
          <Loaded query={two}>
            {(later) => (
              <Differences
                before={linesOf(earlier, names)}
                after={linesOf(later, names)}
                titles={[titleOf(before), titleOf(after)]}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
};

/** Two frozen versions of the application side by side. */
export const Component = () => {
  const text = useText(versionsText);
  const query = useApplication();
  return (
    <Page title={text.title} lead={text.lead}>
      <Loaded query={query}>
        {(application) => {
          const versions = application.submission?.versions ?? [];
          if (versions.length < 2) return <Empty description={versions.length === 0 ? text.none : text.one} />;
          return <Compare application={application} versions={versions} />;
        }}
      </Loaded>
    </Page>
  );
};
