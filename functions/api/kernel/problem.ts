import type { DomainError } from '../../domain/kernel/result.ts';

/** RFC 9457. `type` is stable; `article` stands only where the regulation itself is the reason. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly remedy: string;
  readonly article?: string;
  /** `policy` and `working` are not fixed by the regulation. */
  readonly basis?: 'regulation' | 'policy' | 'working';
  readonly gaps?: DomainError['gaps'];
  readonly current?: DomainError['current'];
  readonly trace?: string;
}

/** The one table of error kinds and their status codes and titles. */
const statusOf = {
  invalid: { status: 400, title: '请求内容有误' },
  unauthenticated: { status: 401, title: '未登录' },
  forbidden: { status: 403, title: '无权办理' },
  missing: { status: 404, title: '没有找到' },
  stale: { status: 409, title: '内容已被更新' },
  rule: { status: 422, title: '不符合规定' },
  unexpected: { status: 500, title: '系统错误' },
} as const;

/** The stable name of a problem type. */
const problemType = (code: string): string => `urn:ouhai-quality-award:problem:${code}`;

/** A refusal of the domain or of the edge as its problem. */
export const problemOf = (
  error: Omit<DomainError, 'kind'> & { kind: keyof typeof statusOf; trace?: string },
): Problem => ({
  type: problemType(error.code),
  ...statusOf[error.kind],
  detail: error.reason,
  remedy: error.remedy,
  ...(error.basis ? { basis: error.basis.rule } : {}),
  ...(error.basis?.rule === 'regulation' ? { article: error.basis.article } : {}),
  ...(error.gaps ? { gaps: error.gaps } : {}),
  ...(error.current ? { current: error.current } : {}),
  ...(error.trace ? { trace: error.trace } : {}),
});
