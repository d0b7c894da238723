import { describe, expect, it } from 'vitest';
import { workingRules } from '../../functions/domain/policy/working-rules.ts';
import { stepNames, steps } from '../../infra/procedure/steps.ts';
import { definitionOf, faultsOf, run, type State } from './kit/machine.ts';
import { partitions, resourceOf, resourcesOf } from './kit/synth.ts';

describe.each(partitions)('the procedure in %s', (partition, { stack, template }) => {
  const definition = definitionOf(stack, template);
  const states = Object.entries(definition.States);
  const state = (name: string): State => {
    const found = definition.States[name];
    if (!found) throw new Error(`no state ${name}`);
    return found;
  };
  const tasks = states.filter(([, { Type }]) => Type === 'Task');

  it('is valid Amazon States Language', () => {
    expect(faultsOf(definition)).toEqual([]);
  });

  it('A14: has a state for every step, under its name, and a clause on every state', () => {
    expect(stepNames.filter((step) => !(step in definition.States))).toEqual([]);
    for (const step of stepNames) expect(state(step).Comment).toMatch(/^A(3|12|14\.[1-7]|15) \p{Script=Han}/u);
    expect(states.filter(([, { Comment }]) => !Comment).map(([name]) => name)).toEqual([]);
  });

  it('is JSONPath, with nothing in parallel', () => {
    expect(new Set(states.map(([, { Type }]) => Type))).toEqual(new Set(['Task', 'Wait', 'Choice', 'Succeed', 'Fail']));
    expect(definition.QueryLanguage ?? 'JSONPath').toBe('JSONPath');
    expect(JSON.stringify(definition)).not.toMatch(/JSONata|"Assign"|HeartbeatSeconds/);
  });

  it('calls no service but Lambda, and each step its own function', () => {
    const resources = new Set(tasks.map(([, { Resource }]) => Resource));
    expect(resources).toEqual(
      new Set([
        'arn:<AWS::Partition>:states:::lambda:invoke',
        'arn:<AWS::Partition>:states:::lambda:invoke.waitForTaskToken',
      ]),
    );
    const descriptions = new Map(
      resourcesOf(template, 'AWS::Lambda::Function').map(([id, { Description }]) => [`<${id}.Arn>`, Description]),
    );
    const calledBy = (name: string) => descriptions.get(state(name).Parameters?.FunctionName ?? '');
    for (const name of stepNames) {
      const step = steps[name];
      if (step.kind === 'work') expect(calledBy(name)).toBe(`functions/${step.by}`);
      if (step.kind === 'await') expect(calledBy(name)).toBe('functions/procedure/await');
      if (step.kind === 'period') expect(calledBy(step.ask)).toBe('functions/procedure/resume');
    }
    expect(calledBy('ResumeFromJournal')).toBe('functions/procedure/resume');
    expect(calledBy('Remind')).toBe('functions/procedure/remind');
  });

  it('hands over ids and dates, never content', () => {
    const keys = new Set(tasks.flatMap(([, { Parameters }]) => Object.keys(Parameters?.Payload ?? {})));
    expect(keys).toEqual(new Set(['cycle.$', 'generation.$', 'step.$', 'round.$', 'now.$', 'execution.$', 'token.$']));
    for (const [, { Parameters }] of tasks) expect(Parameters?.Payload['now.$']).toBe('$$.State.EnteredTime');
  });

  it('A14: every wait for people ends after a day in a reminder, and decides nothing', () => {
    const waiting = stepNames.filter((name) => steps[name].kind === 'await');
    expect(waiting.length).toBeGreaterThan(10);
    for (const name of waiting) {
      expect(state(name)).toMatchObject({
        Resource: expect.stringMatching(/waitForTaskToken$/),
        TimeoutSeconds: 86_400,
        Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'Remind', ResultPath: '$.timeout' }],
      });
    }
    expect(state('Remind').Next).toBe('WhereTheYearStands');
  });

  it('waits for the clock only until an instant that the journal gave', () => {
    const waits = states.filter(([, { Type }]) => Type === 'Wait');
    expect(waits.map(([, { TimestampPath }]) => TimestampPath)).toEqual(waits.map(() => '$.until'));
    expect(waits.map(([name]) => name).sort()).toEqual(
      stepNames.filter((name) => ['period', 'settle'].includes(steps[name].kind)).sort(),
    );
  });

  it('tries again what Lambda failed to do, and a few times what a function failed to do', () => {
    for (const [, { Retry }] of tasks) {
      expect(Retry?.map(({ ErrorEquals }) => ErrorEquals.at(-1))).toEqual([
        'Lambda.TooManyRequestsException',
        'States.TaskFailed',
      ]);
    }
  });

  it('can jump from where the year stands to every step', () => {
    const jumps = Object.fromEntries(
      (state('WhereTheYearStands').Choices ?? []).map(({ Variable, StringEquals, Next }) => [
        StringEquals,
        [Variable, Next],
      ]),
    );
    expect(jumps).toEqual(Object.fromEntries([...stepNames, 'Superseded'].map((name) => [name, ['$.step', name]])));
    expect(state('WhereTheYearStands').Default).toBe('UnknownStep');
  });

  it('A14.6e, A15: goes through a whole year in the order of the text, each state once', async () => {
    const course = [
      ...['AwaitCall', 'ApplicationPeriod', 'CloseWindow', 'SettleWindow', 'FixApplicants'],
      ...['QualificationReview', 'DocumentReview', 'SiteVisit', 'OralDefence'].flatMap((stage) => [
        `Await${stage}`,
        `Settle${stage}`,
        `Close${stage}`,
      ]),
      ...['AwaitCandidates', 'AwaitBallots', 'SettleBallots', 'CountBallots', 'FixPreliminaryList'],
      ...['AwaitNotice', 'NoticePeriod', 'CloseNotice', 'SettleNotice', 'FixOpinions', 'AwaitOpinions'],
      ...['AwaitSubmission', 'AwaitApproval', 'AwaitCommendation', 'ConferAwards', 'CompleteYear', 'YearCompleted'],
    ];
    const { entered, outcome } = await run(definition, ({ state: at }) => payload(nextIn(course, at)));
    expect(outcome).toBe('succeeded');
    expect(entered.filter((name) => course.includes(name))).toEqual(course);
    // In the normal course it never has to ask.
    expect(entered.filter((name) => name === 'WhereTheYearStands')).toHaveLength(1);
  });

  it.each(stepNames)('resumed at %s, goes there at once', async (step) => {
    const { entered, outcome } = await run(definition, ({ state: at }) =>
      payload(at === 'ResumeFromJournal' ? step : 'YearCompleted'),
    );
    expect(entered.slice(0, 3)).toEqual(['ResumeFromJournal', 'WhereTheYearStands', step]);
    expect(outcome).toBe('succeeded');
  });

  it('ends when a newer generation runs, whatever it is doing', async () => {
    const { entered, outcome } = await run(definition, ({ state: at }) =>
      payload(at === 'ResumeFromJournal' ? 'CloseNotice' : 'Superseded'),
    );
    expect(entered.slice(-2)).toEqual(['WhereTheYearStands', 'Superseded']);
    expect(outcome).toBe('succeeded');
  });

  it('fails on a step that it does not know', async () => {
    const { entered, outcome } = await run(definition, () => payload('AwaitMiracle'));
    expect(entered.at(-1)).toBe('UnknownStep');
    expect(outcome).toBe('failed');
  });

  it('A12b, A14.6g: waits again when a period was extended meanwhile', async () => {
    for (const [period, ask, closing] of [
      ['ApplicationPeriod', 'ReadApplicationPeriod', 'CloseWindow'],
      ['NoticePeriod', 'ReadNoticePeriod', 'CloseNotice'],
    ] as const) {
      let extensions = 2;
      const { entered } = await run(definition, ({ state: at }) => {
        if (at === 'ResumeFromJournal') return payload(period);
        if (at === ask && extensions > 0) {
          extensions -= 1;
          return payload(period);
        }
        return payload(at === ask ? closing : 'YearCompleted');
      });
      expect(entered.filter((name) => name === period)).toHaveLength(3);
      expect(entered.indexOf(closing)).toBeGreaterThan(entered.lastIndexOf(period));
    }
  });

  it('reminds when nobody decided for a day, of what it waited for, and waits again', async () => {
    let timeouts = 2;
    const reminded: unknown[] = [];
    const quick = { ...state('AwaitApproval'), TimeoutSeconds: 0.001 };
    const { entered } = await run(
      { ...definition, States: { ...definition.States, AwaitApproval: quick } },
      ({ state: at, input: call }) => {
        if (at === 'Remind') reminded.push(call.step, call.round);
        if (at === 'AwaitApproval' && timeouts > 0) {
          timeouts -= 1;
          return nobodyDecides;
        }
        return payload(at === 'ResumeFromJournal' || at === 'Remind' ? 'AwaitApproval' : 'YearCompleted', 2);
      },
    );
    expect(entered.filter((name) => name === 'AwaitApproval')).toHaveLength(3);
    expect(reminded).toEqual(['AwaitApproval', 2, 'AwaitApproval', 2]);
  });

  it('publishes a version for each revision, starts through an alias, and keeps older versions', () => {
    const version = resourceOf(stack, template, 'Procedure/Version');
    const machine = resourceOf(stack, template, 'Procedure/Machine/Resource').id;
    expect(version.properties).toMatchObject({
      StateMachineArn: `<${machine}>`,
      StateMachineRevisionId: `<${machine}.StateMachineRevisionId>`,
    });
    expect(version.attributes).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(resourceOf(stack, template, 'Procedure/Alias').properties).toEqual({
      Name: 'current',
      RoutingConfiguration: [{ StateMachineVersionArn: `<${version.id}.Arn>`, Weight: 100 }],
    });
  });

  it('logs what fails without what was handed over, and traces where the partition can', () => {
    expect(resourceOf(stack, template, 'Procedure/Machine/Resource').properties).toMatchObject({
      StateMachineType: 'STANDARD',
      LoggingConfiguration: { Level: 'ERROR', IncludeExecutionData: false },
      ...(partition === 'aws' ? { TracingConfiguration: { Enabled: true } } : {}),
    });
  });

  it('may call its functions and nothing else', () => {
    const role = JSON.stringify(resourceOf(stack, template, 'Procedure/Role/Resource').properties.Policies);
    const called = new Set(tasks.map(([, { Parameters }]) => Parameters?.FunctionName));
    const functions = resourcesOf(template, 'AWS::Lambda::Function').map(([id]) => `<${id}.Arn>`);
    expect(functions.filter((arn) => role.includes(arn)).sort()).toEqual([...called].sort());
    expect(called.size).toBe(12);
  });

  it('settles longer than any request lives', () => {
    const timeouts = resourcesOf(template, 'AWS::Lambda::Function')
      .filter(([, { Description }]) => String(Description).startsWith('functions/api/'))
      .map(([, { Timeout }]) => Number(Timeout));
    expect(timeouts).toHaveLength(12);
    // The gateway gives up after 30 s.
    for (const timeout of timeouts) expect(timeout).toBeLessThan(30);
    expect(workingRules.settleMargin.value).toBeGreaterThan(2 * 30_000);
  });
});

const nobodyDecides = new Promise<never>(() => undefined);

const payload = (step: string, round = 1) => ({
  cycle: '2026',
  generation: 1,
  step,
  round,
  until: '2026-03-02T01:00:00.000Z',
});

/** What comes after a state in the normal course; the first state leads to the first step. */
const nextIn = (course: readonly string[], at: string): string => {
  const asked = { ReadApplicationPeriod: 'ApplicationPeriod', ReadNoticePeriod: 'NoticePeriod' }[at] ?? at;
  return course[course.indexOf(asked) + 1] ?? 'YearCompleted';
};
