import type * as z from 'zod';
import type { opinionsOnNotice } from '../../contracts/api/opinion.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import { listsEvery, type Opinion } from '../../domain/opinion/opinion.ts';
import { civilDateOf } from '../../domain/policy/calendar.ts';
import type { NoticeFacts } from '../../domain/year/year.ts';

/** An opinion as office and committee list it: nothing about the person who sent it (A14.6d). */
export const summaryOf = (opinion: Opinion, nameOf: (code: string) => string, now: Instant) => {
  const { receipt, kind, about, receivedAt, paper, decision, acceptanceNumber, due, refusal, verification, ruling } =
    opinion;
  return {
    receipt,
    kind,
    about,
    name: nameOf(about),
    receivedAt,
    receivedOn: paper?.receivedOn ?? civilDateOf(receivedAt),
    channel: paper?.channel ?? ('online' as const),
    ...(decision ? { decision } : {}),
    ...(acceptanceNumber === undefined ? {} : { acceptanceNumber }),
    ...(due === undefined ? {} : { due }),
    overdue: due !== undefined && verification === undefined && now >= due,
    ...(refusal === undefined ? {} : { refusal }),
    ...(verification ? { verification } : {}),
    ...(ruling ? { ruling: { upheld: ruling.upheld, reason: ruling.reason } } : {}),
  };
};

/**
 * The opinions on a notice with the report on them, for somebody who may read them: those about an organisation in which he has an
 * interest are left out, in the report too (A20b).
 */
export const opinionsView = (
  { notice, opinions, report }: NoticeFacts,
  mayRead: (code: string) => boolean,
  nameOf: (code: string) => string,
  now: Instant,
): z.input<typeof opinionsOnNotice> => {
  const readable = opinions.filter(({ about }) => mayRead(about));
  return {
    notice: notice.id,
    opinions: readable.map((opinion) => summaryOf(opinion, nameOf, now)),
    hidden: opinions.length - readable.length,
    ...(report
      ? {
          report: {
            version: report.version,
            examined: report.examined,
            complete: listsEvery(report.report, opinions),
            opinions: report.report.opinions.filter(({ about }) => mayRead(about)),
            conclusion: report.report.conclusion,
          },
        }
      : {}),
  };
};
