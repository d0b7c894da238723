import { Empty, Input } from 'antd';
import { useNavigate } from 'react-router';
import { useCommand } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { useKept } from '../../drafts/use-kept.ts';
import { useText } from '../../text/language.ts';
import { phrases } from '../../text/phrases.ts';
import { FinalStep } from '../../ui/final-step.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import './form/form.css';
import { useApplication } from './use-application.ts';

const withdrawText = phrases({
  title: ['撤回申报', 'Withdraw'],
  lead: [
    '申报出于自愿（第十三条）。初选授奖名单确定前都可以撤回（工作规则）。',
    'Applying is voluntary (article 13). It can be withdrawn until the preliminary list is fixed (working rule).',
  ],
  notSubmitted: ['申报还没有提交，草稿可以直接修改，无须撤回。', 'Nothing was submitted; a draft is simply changed.'],
  withdrawn: ['申报已经撤回。受理期限内可以修改后重新提交。', 'It was withdrawn already.'],
  reason: ['撤回的理由', 'Reason'],
  act: ['撤回申报', 'Withdraw'],
  word: ['撤回', 'withdraw'],
  consequence: [
    '申报不再参加本年度评审，尚未答复的验证请求失效。受理期限届满后不能再次提交。',
    'The application takes no further part, and open requests lapse. After the window has closed it cannot be submitted again.',
  ],
});

const WithdrawForm = () => {
  const text = useText(withdrawText);
  const cycle = useCycle();
  const navigate = useNavigate();
  const kept = useKept(`withdrawal/${cycle}`, '');
  const command = useCommand('POST /api/applicant/cycles/{cycle}/application/withdraw');
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor="reason">{text.reason}</label>
        <Input.TextArea
          id="reason"
          rows={3}
          count={{ show: true, max: 2000 }}
          value={kept.content}
          onChange={({ target }) => kept.change(target.value)}
        />
      </div>
      <div>
        <FinalStep
          label={text.act}
          word={text.word}
          consequence={text.consequence}
          button={{ danger: true }}
          disabled={kept.content.trim() === ''}
          act={async () => {
            await command.mutateAsync({ path: { cycle }, body: { reason: kept.content } });
            kept.forget();
            navigate('/applicant');
          }}
        />
      </div>
    </div>
  );
};

/** The organisation takes its application back. */
export const Component = () => {
  const text = useText(withdrawText);
  const query = useApplication({ fresh: true });
  return (
    <Page title={text.title} lead={text.lead}>
      <Loaded query={query}>
        {({ status }) => {
          if (status === 'submitted') return <WithdrawForm />;
          return <Empty description={status === 'draft' ? text.notSubmitted : text.withdrawn} />;
        }}
      </Loaded>
    </Page>
  );
};
