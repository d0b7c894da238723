import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { environments, type FunctionName } from '../../functions/contracts/environment.ts';
import { type StreamType, streams } from '../../functions/contracts/streams.ts';
import { type Grant, grants } from '../../infra/grants.ts';
import { allows, type Statement } from './kit/iam.ts';
import { partitions, resourceOf, resourcesOf, stackOf } from './kit/synth.ts';

const names = Object.keys(environments) as FunctionName[];
const types = Object.keys(streams) as StreamType[];
const grantOf = (name: FunctionName): Grant => grants[name];

/** Every way to reach items of a table. */
const itemActions = [
  'Query',
  'GetItem',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'Scan',
  'BatchGetItem',
  'BatchWriteItem',
  'ConditionCheckItem',
  'PartiQLSelect',
  'PartiQLInsert',
  'PartiQLUpdate',
  'PartiQLDelete',
].map((action) => `dynamodb:${action}`);

const objectActions = [
  'GetObject',
  'PutObject',
  'DeleteObject',
  'DeleteObjectVersion',
  'PutObjectRetention',
  'BypassGovernanceRetention',
  'PutObjectAcl',
];

const bucketActions = ['ListBucket', 'PutBucketPolicy', 'PutLifecycleConfiguration', 'DeleteBucket'];

const rights = {
  read: ['dynamodb:Query', 'dynamodb:GetItem'],
  write: ['dynamodb:PutItem'],
  put: ['dynamodb:PutItem'],
  delete: ['dynamodb:DeleteItem'],
} as const;

describe.each(partitions)('the rights of the functions in %s', (_partition, { stack, template }) => {
  const roles = new Map(
    resourcesOf(template, 'AWS::IAM::Role').map(([, role]) => [
      String(role.Description).replace('functions/', ''),
      role,
    ]),
  );
  const statementsOf = (name: FunctionName): Statement[] => {
    const policies = (roles.get(name)?.Policies ?? []) as { PolicyDocument: { Statement: Statement[] } }[];
    return policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
  };
  const arnOf = (path: string) => `<${resourceOf(stack, template, path).id}.Arn>`;
  const tables = {
    journal: arnOf('Records/Journal/Resource'),
    views: arnOf('Records/Views/Resource'),
    waits: arnOf('Records/Waits/Resource'),
    privates: arnOf('Records/Private/Resource'),
  };
  const buckets = {
    intake: arnOf('Evidence/Intake/Resource'),
    evidence: arnOf('Evidence/Evidence/Resource'),
    private: arnOf('Evidence/Private/Resource'),
    ledger: arnOf('Evidence/Ledger/Resource'),
  };
  const keys = {
    records: arnOf('Keys/Records/Resource'),
    privates: arnOf('Keys/Privates/Resource'),
    ballots: arnOf('Keys/Ballots/Resource'),
    signing: arnOf('Keys/Signing/Resource'),
    messages: arnOf('Keys/Messages/Resource'),
    certificates: arnOf('Keys/Certificates1/Resource'),
  };
  const allowed = (name: FunctionName, action: string, resource: string, context: Record<string, string[]> = {}) =>
    allows(statementsOf(name), { action, resource, context });
  const onItems = (name: FunctionName, table: keyof typeof tables, ...leadingKeys: string[]) =>
    itemActions.filter((action) =>
      allowed(name, action, tables[table], leadingKeys.length > 0 ? { 'dynamodb:LeadingKeys': leadingKeys } : {}),
    );

  it('a role for each function, for Lambda alone, with no policy from elsewhere', () => {
    expect(names.filter((name) => !roles.has(name))).toEqual([]);
    const functions = resourcesOf(template, 'AWS::Lambda::Function').map(([, { Role }]) => Role);
    expect(new Set(functions).size).toBe(functions.length);
    for (const name of names) {
      expect(roles.get(name)).not.toHaveProperty('ManagedPolicyArns');
      expect(JSON.stringify(roles.get(name)?.AssumeRolePolicyDocument)).toContain('"Service":"lambda.amazonaws.com"');
    }
    template.resourceCountIs('AWS::IAM::Policy', 0);
    template.resourceCountIs('AWS::IAM::ManagedPolicy', 0);
  });

  it('no wildcard in any action, and none for a whole resource but the tracing', () => {
    for (const [, role] of resourcesOf(template, 'AWS::IAM::Role')) {
      const statements = (role.Policies as { PolicyDocument: { Statement: Statement[] } }[]).flatMap(
        ({ PolicyDocument }) => PolicyDocument.Statement,
      );
      for (const { Action, Resource } of statements) {
        expect(JSON.stringify(Action)).not.toContain('*');
        if (Resource === '*')
          expect([Action].flat().every((action) => /^(xray|logs):/.test(String(action)))).toBe(true);
      }
    }
  });

  it('policies that IAM takes: 10,240 characters for a role', () => {
    const longest = Math.max(...names.map((name) => JSON.stringify(statementsOf(name)).length));
    expect(longest).toBeLessThan(10_240);
  });

  describe.each(names)('%s', (name) => {
    const grant = grantOf(name);

    it('journal: exactly what the table says, type by type', () => {
      const expected = types.map((type) => [
        type,
        [
          ...(grant.journal.read.includes(type) ? rights.read : []),
          ...(grant.journal.write.includes(type) ? rights.write : []),
        ],
      ]);
      expect(types.map((type) => [type, onItems(name, 'journal', `${type}@2026`)])).toEqual(expected);
    });

    it('journal: nothing without a partition, nor beside one that it may not have', () => {
      expect(onItems(name, 'journal')).toEqual([]);
      expect(onItems(name, 'journal', 'ballots@2026')).toEqual([]);
      for (const type of types.filter((each) => !grant.journal.read.includes(each))) {
        const mixed = onItems(name, 'journal', `${grant.journal.read[0]}@2026`, `${type}@2026`);
        expect(mixed.filter((action) => action !== 'dynamodb:PutItem')).toEqual([]);
      }
    });

    it('journal: its stream for the feed alone', () => {
      const stream = `${tables.journal.slice(0, -'.Arn>'.length)}.StreamArn>`;
      expect(allowed(name, 'dynamodb:GetRecords', stream)).toBe(name.startsWith('feed/'));
    });

    it('views and tokens', () => {
      expect(onItems(name, 'views', 'inbox/role/office')).toEqual(
        inOrder((grant.views ?? []).flatMap((right) => rights[right])),
      );
      expect(onItems(name, 'waits', '2026-1')).toEqual(inOrder((grant.waits ?? []).flatMap((right) => rights[right])));
    });

    it('content about natural persons and drafts, each by its own', () => {
      for (const kind of ['content', 'written', 'draft'] as const) {
        const expected = (grant.privates?.[kind] ?? []).flatMap((right) => rights[right]);
        expect(onItems(name, 'privates', `${kind}@0123`)).toEqual(inOrder(expected));
      }
      expect(onItems(name, 'privates')).toEqual([]);
    });

    it('buckets: objects to read or write, and nothing that changes a bucket or a lock', () => {
      const made = `${buckets.private}/made/export/2026/hash`;
      expect(objectActions.filter((action) => allowed(name, `s3:${action}`, made))).toEqual(
        (['get', 'put'] as const)
          .filter((right) => [grant.buckets?.made, grant.buckets?.private].some((rights) => rights?.includes(right)))
          .map((right) => ({ get: 'GetObject', put: 'PutObject' })[right]),
      );
      for (const bucket of ['intake', 'evidence', 'private', 'ledger'] as const) {
        const granted = grant.buckets?.[bucket] ?? [];
        const usable = (actions: readonly string[], resource: string) =>
          actions.filter((action) => allowed(name, `s3:${action}`, resource));
        expect([bucket, usable(objectActions, `${buckets[bucket]}/owner/2026/hash`)]).toEqual([
          bucket,
          [...(granted.includes('get') ? ['GetObject'] : []), ...(granted.includes('put') ? ['PutObject'] : [])],
        ]);
        expect([bucket, usable(bucketActions, buckets[bucket])]).toEqual([
          bucket,
          granted.includes('list') ? ['ListBucket'] : [],
        ]);
      }
    });

    it('keys: data keys only by way of tables and buckets, the others for their one purpose', () => {
      const actions = ['kms:Encrypt', 'kms:Decrypt', 'kms:Sign', 'kms:Verify', 'kms:GetPublicKey', 'kms:CreateGrant'];
      const usable = (key: string, context = {}) => actions.filter((action) => allowed(name, action, key, context));
      const via = { 'kms:ViaService': ['dynamodb.<AWS::Region>.amazonaws.com'] };
      expect(usable(keys.records)).toEqual([]);
      expect(usable(keys.privates)).toEqual([]);
      // The portal's page alone lies outside of every table.
      expect(usable(keys.records, via).includes('kms:Decrypt')).toBe(name !== 'portal/page');
      const personal = grant.privates !== undefined || [grant.buckets?.private, grant.buckets?.made].some(Boolean);
      expect(usable(keys.privates, via).includes('kms:Decrypt')).toBe(personal);
      expect(usable(keys.ballots)).toEqual(grant.ballots === 'seal' ? ['kms:Encrypt'] : []);
      const signing = { sign: ['kms:Sign'], verify: ['kms:GetPublicKey'] };
      expect(usable(keys.signing)).toEqual(grant.signing ? signing[grant.signing] : []);
      expect(usable(keys.messages)).toEqual(grant.messages ? ['kms:Sign'] : []);
      expect(usable(keys.certificates)).toEqual(grant.certificates === 'verify' ? ['kms:GetPublicKey'] : []);
    });

    it('the machine', () => {
      const { id } = resourceOf(stack, template, 'Procedure/Machine/Resource');
      const execution = `arn:<AWS::Partition>:states:${stack.region}:${stack.account}:execution:<${id}.Name>:2026-1`;
      const alias = { 'states:StateMachineQualifier': ['current'] };
      const granted = grant.machine ?? [];
      expect(allowed(name, 'states:StartExecution', `<${id}>`, alias)).toBe(granted.includes('start'));
      expect(allowed(name, 'states:StartExecution', `<${id}>`)).toBe(false);
      expect(allowed(name, 'states:SendTaskSuccess', `<${id}>`)).toBe(granted.includes('wake'));
      expect(allowed(name, 'states:SendTaskFailure', `<${id}>`)).toBe(false);
      expect(allowed(name, 'states:DescribeExecution', execution)).toBe(granted.includes('describe'));
      expect(allowed(name, 'states:StopExecution', execution)).toBe(granted.includes('stop'));
    });

    it('its own log, and no other', () => {
      const logs = resourcesOf(template, 'AWS::Logs::LogGroup').map(([id]) => id);
      const writable = logs.filter((id) => allowed(name, 'logs:PutLogEvents', `<${id}.Arn>`));
      const configured = resourcesOf(template, 'AWS::Lambda::Function').find(
        ([, { Description }]) => Description === `functions/${name}`,
      )?.[1].LoggingConfig as { LogGroup: string };
      expect(writable.map((id) => `<${id}>`)).toEqual([configured.LogGroup]);
    });
  });
});

const inOrder = (actions: readonly string[]): string[] => itemActions.filter((action) => actions.includes(action));

describe('the table of rights', () => {
  it('gives each stream one writing audience, where the people’s word stands', () => {
    const writers = (type: StreamType) =>
      names.filter(
        // Two officers who record a decision from paper write where its holder would have written.
        (name) =>
          name.startsWith('api/') &&
          name !== 'api/minutes' &&
          (grantOf(name).journal.write as readonly string[]).includes(type),
      );
    const shared = types.filter((type) => writers(type).length > 1);
    // Readings are noted by whoever hands out; interests declared by examiners, committee and office, each in his own stream;
    // opinions lodged by the public, or registered by the office where they came on paper; misconduct is reported by whoever
    // signs in, each report a stream of its own; fees are signed by the person, or by the office from his paper.
    expect(shared).toEqual(['reading', 'interest', 'objection', 'misconduct', 'signature']);
  });

  it('A8c: from paper only what has a holder of its own is recorded', () => {
    expect(grants['api/minutes'].journal.write).toEqual([
      'minutes',
      'session',
      'resolution',
      'ruling',
      'approval',
      'verification',
      'recommendation',
      'reply',
      'sanction',
    ]);
  });

  it('A8c: the office cannot write what the committee, the government or an applicant says', () => {
    const office = grants['api/office'].journal.write as readonly StreamType[];
    for (const type of ['session', 'resolution', 'approval', 'ruling', 'application', 'award'] as const)
      expect(office).not.toContain(type);
  });

  it('A7d: the supervisor changes nothing: his reading is noted, and he attaches remarks', () => {
    expect(grants['api/supervisor'].journal.write).toEqual(['reading', 'remark']);
    expect(grantOf('api/supervisor').ballots).toBeUndefined();
  });

  it('A14.5b: one function opens votes, and it is none that people call', () => {
    const opening = names.filter((name) => grantOf(name).ballots === 'open');
    expect(opening).toEqual(['procedure/count-ballots']);
  });

  it('A14.6c: what an objector said of himself is no applicant’s or examiner’s to read', () => {
    const readers = names.filter((name) => grantOf(name).buckets?.private?.includes('get'));
    expect(readers).toEqual(['api/office', 'api/archive']);
  });

  it.each(partitions)(
    'A14.5b: in %s the ballots’ key opens for the count alone, whatever other policies say',
    (_p, { stack, template }) => {
      const { properties } = resourceOf(stack, template, 'Keys/Ballots/Resource');
      const { Statement: statements } = properties.KeyPolicy as { Statement: Statement[] };
      const count = `<${resourceOf(stack, template, 'Procedure/CountBallots/Role/Resource').id}.Arn>`;
      const committee = `<${resourceOf(stack, template, 'Api/Committee/Role/Resource').id}.Arn>`;
      const open = (principal: string) =>
        allows(statements, {
          action: 'kms:Decrypt',
          resource: 'key',
          principal,
          context: { 'aws:PrincipalArn': [principal] },
        });
      expect(open(count)).toBe(true);
      expect(open(committee)).toBe(false);
      expect(open(`arn:<AWS::Partition>:iam::${stack.account}:root`)).toBe(false);
    },
  );

  it('A21a: one function signs certificates, and it is none that people call', () => {
    const signing = names.filter((name) => grantOf(name).certificates === 'sign');
    expect(signing).toEqual(['procedure/confer-awards']);
  });

  it.each(partitions)(
    'A21a: in %s the newest key signs certificates for the conferral alone, an earlier one for nobody, whatever other policies say',
    (_p, { input }) => {
      const stack = stackOf({ ...input, certificateKeys: 2 });
      const template = Template.fromStack(stack);
      const conferral = `<${resourceOf(stack, template, 'Procedure/ConferAwards/Role/Resource').id}.Arn>`;
      const account = `arn:<AWS::Partition>:iam::${stack.account}:root`;
      const signers = (key: string) => {
        const { properties } = resourceOf(stack, template, `Keys/${key}/Resource`);
        const { Statement: statements } = properties.KeyPolicy as { Statement: Statement[] };
        return [conferral, account].filter((principal) =>
          allows(statements, {
            action: 'kms:Sign',
            resource: 'key',
            principal,
            context: { 'aws:PrincipalArn': [principal] },
          }),
        );
      };
      expect(signers('Certificates2')).toEqual([conferral]);
      expect(signers('Certificates1')).toEqual([]);
      const keysOf = (name: FunctionName) =>
        resourcesOf(template, 'AWS::Lambda::Function').flatMap(([, { Description, Environment }]) =>
          Description === `functions/${name}`
            ? [(Environment as { Variables: Record<string, string> }).Variables.CERTIFICATE_KEY_ARNS]
            : [],
        );
      const arns = ['Certificates2', 'Certificates1'].map(
        (key) => `<${resourceOf(stack, template, `Keys/${key}/Resource`).id}.Arn>`,
      );
      expect(keysOf('procedure/confer-awards')).toEqual([arns[0]]);
      expect(keysOf('api/public')).toEqual([arns.join(',')]);
    },
  );
});
