/** What a route refuses with (RFC 9457), as functions/api/kernel/problem.ts makes it. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly remedy?: string;
  /** Only where the regulation itself is the reason. */
  readonly article?: string;
  /** `policy` and `working` are not fixed by the regulation. */
  readonly basis?: 'regulation' | 'policy' | 'working';
  /** Everything that is missing or wrong, at once; `at` is where: a path into the body, a section and field of the form. */
  readonly gaps?: readonly { readonly at: string; readonly problem: string }[];
  /** What stands now, where another was faster. */
  readonly current?: Readonly<Record<string, unknown>>;
  readonly trace?: string;
}

/** A refusal: the API understood and says no. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** Nothing came back: the network is gone or the server cannot be reached. What was sent may or may not have arrived. */
export class Unreachable extends Error {}
