import { read } from './api.ts';
import { civilDay } from './beijing.ts';
import { type Certificate, numberIn, verdictOf } from './certificate-words.ts';
import { make } from './dom.ts';

const row = (title: string, content: string): HTMLElement =>
  make('div', {}, make('dt', {}, title), make('dd', {}, content));

const sheetOf = (found: Certificate): readonly HTMLElement[] => {
  const { good, words } = verdictOf(found);
  const verdict = make('p', { className: good ? 'good' : 'bad' }, words);
  if (!found.verified || !found.statement) return [verdict];
  const { number, organisation, year, approval, commendation } = found.statement;
  return [
    verdict,
    make(
      'dl',
      {},
      row('证书编号', number),
      row('获奖组织', `${organisation.name}（${organisation.code}）`),
      row('奖项', `${year}年度${found.awardName}`),
      row('审定批准', `${approval.documentNumber}，${civilDay(approval.decidedOn)}`),
      row('表彰决定', `${commendation.documentNumber}，${civilDay(commendation.decidedOn)}`),
    ),
    make(
      'details',
      {},
      make('summary', {}, '自行核验电子签名'),
      make('p', {}, '以下为区政府签名的证书内容（JWS，ES256），可用任何 JOSE 工具和'),
      make('p', {}, make('a', { href: '/api/public/certificate-keys' }, '公开的验证密钥（JWKS）'), '核验：'),
      make('code', {}, found.jws),
    ),
  ];
};

/** The certificate check: by a number that is typed, or the one in the page's address. */
export const showCertificateCheck = async (place: HTMLElement, path: string): Promise<void> => {
  const input = make('input', {
    name: 'number',
    placeholder: 'OHZJ-2026-ZL-01',
    required: true,
    ariaLabel: '证书编号',
  });
  const result = make('div', { className: 'document', hidden: true, role: 'status' });
  const check = async (number: string): Promise<void> => {
    const found = await read<Certificate>(`/api/public/certificates/${encodeURIComponent(number)}`);
    const none = `没有编号为“${number}”的证书。查无记录的，请向评审办核实，谨防伪造、冒用。`;
    result.replaceChildren(...(found ? sheetOf(found) : [make('p', { className: 'bad' }, none)]));
    result.hidden = false;
  };
  const form = make('form', {}, input, make('button', { type: 'submit' }, '查验'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check(input.value.trim()).catch((error: unknown) => {
      console.error(error);
      result.replaceChildren(make('p', { className: 'bad' }, '读取失败，请重试。'));
      result.hidden = false;
    });
  });
  place.replaceChildren(form, result);
  const given = numberIn(path);
  if (given === undefined) return;
  input.value = decodeURIComponent(given);
  await check(input.value);
  place.scrollIntoView();
};
