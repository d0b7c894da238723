import { ArnFormat, Aws, Stack } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Evidence } from './evidence.ts';
import type { Grant } from './grants.ts';
import type { Keys } from './keys.ts';
import type { PortalFiles } from './portal-files.ts';
import type { Procedure } from './procedure/procedure.ts';
import type { Records } from './records.ts';

/** What grants are about. The machine is there only for functions that it does not invoke itself. */
export interface Estate {
  readonly keys: Keys;
  readonly records: Records;
  readonly evidence: Evidence;
  readonly portal: PortalFiles;
  readonly procedure?: Pick<Procedure, 'machine' | 'aliasName'>;
}

/** The statements that give exactly what a grant says. */
export const statementsOf = (grant: Grant, estate: Estate): PolicyStatement[] => [
  ...journalStatements(grant, estate),
  ...tableStatements(grant, estate),
  ...bucketStatements(grant, estate),
  ...keyStatements(grant, estate),
  ...machineStatements(grant, estate),
];

/**
 * Items whose partition key begins with one of the prefixes. A condition over all values holds for a request that has none, so the
 * key must be there, too.
 */
const leading = (prefixes: readonly string[]) => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': prefixes.map((prefix) => `${prefix}@*`) },
  Null: { 'dynamodb:LeadingKeys': 'false' },
});

const items = (table: Table, actions: readonly string[], prefixes?: readonly string[]): PolicyStatement[] =>
  actions.length === 0 || prefixes?.length === 0
    ? []
    : [
        new PolicyStatement({
          actions: actions.map((action) => `dynamodb:${action}`),
          resources: [table.tableArn],
          ...(prefixes ? { conditions: leading(prefixes) } : {}),
        }),
      ];

const journalStatements = ({ journal }: Grant, { records }: Estate): PolicyStatement[] => [
  ...items(records.journal, ['Query', 'GetItem'], journal.read),
  ...items(records.journal, ['PutItem'], journal.write),
];

const itemActions = {
  read: ['Query', 'GetItem'],
  write: ['PutItem'],
  put: ['PutItem'],
  delete: ['DeleteItem'],
} as const;

const actionsOf = (rights: readonly (keyof typeof itemActions)[] = []): string[] =>
  rights.flatMap((right) => itemActions[right]);

const tableStatements = ({ views, waits, privates }: Grant, { records }: Estate): PolicyStatement[] => [
  ...items(records.views, actionsOf(views)),
  ...items(records.waits, actionsOf(waits)),
  ...items(records.privates, actionsOf(privates?.content), ['content']),
  ...items(records.privates, actionsOf(privates?.written), ['written']),
  ...items(records.privates, actionsOf(privates?.draft), ['draft']),
];

const bucketsOf = ({ evidence, portal }: Estate) => ({
  intake: evidence.intake,
  evidence: evidence.evidence,
  private: evidence.privates,
  made: evidence.privates,
  ledger: evidence.ledger,
  portal: portal.bucket,
});

/** The keys of a bucket that a grant is about. */
export const keysIn = (name: keyof NonNullable<Grant['buckets']>): string => (name === 'made' ? 'made/*' : '*');

const bucketStatements = ({ buckets = {} }: Grant, estate: Estate): PolicyStatement[] =>
  entriesOf(buckets).flatMap(([name, rights]) => {
    const bucket: Bucket = bucketsOf(estate)[name];
    const objects = rights.flatMap((right) =>
      right === 'list' ? [] : [right === 'get' ? 's3:GetObject' : 's3:PutObject'],
    );
    return [
      ...(objects.length > 0
        ? [new PolicyStatement({ actions: objects, resources: [bucket.arnForObjects(keysIn(name))] })]
        : []),
      ...(rights.includes('list')
        ? [new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] })]
        : []),
    ];
  });

const entriesOf = <K extends string, V>(record: Readonly<Partial<Record<K, V>>>): [K, V][] =>
  Object.entries(record) as [K, V][];

const keyStatements = (grant: Grant, { keys }: Estate): PolicyStatement[] => {
  const use = (key: Key, actions: readonly string[], conditions?: Record<string, Record<string, unknown>>) =>
    new PolicyStatement({ actions: [...actions], resources: [key.keyArn], ...(conditions ? { conditions } : {}) });
  const stored = dataKeysOf(grant).map(([name, writes]) =>
    use(keys[name], writes ? [...decrypting, ...encrypting] : decrypting, {
      // The tables' and buckets' own encryption, never a call of the function itself.
      StringEquals: { 'kms:ViaService': ['dynamodb', 's3'].flatMap(viaService) },
    }),
  );
  return [
    ...stored,
    ...(grant.ballots === 'seal' ? [use(keys.ballots, ['kms:Encrypt'])] : []),
    ...(grant.signing === 'sign' ? [use(keys.signing, ['kms:Sign'])] : []),
    ...(grant.signing === 'verify' ? [use(keys.signing, ['kms:GetPublicKey'])] : []),
    ...(grant.messages === 'sign' ? [use(keys.messages, ['kms:Sign'])] : []),
    // Who signs certificates and opens ballots stands in the policies of those keys.
    ...(grant.certificates === 'verify' ? keys.certificates.map((key) => use(key, ['kms:GetPublicKey'])) : []),
  ];
};

const decrypting = ['kms:Decrypt', 'kms:DescribeKey'] as const;
const encrypting = [
  'kms:Encrypt',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
] as const;

/** The service's name as KMS sees it; in China it is written with and without the suffix of the partition. */
const viaService = (service: string): string[] => [
  `${service}.${Aws.REGION}.amazonaws.com`,
  `${service}.${Aws.REGION}.${Aws.URL_SUFFIX}`,
];

/** Which data keys a grant needs, and whether to write under them. */
const dataKeysOf = ({ journal, views, waits, privates, buckets }: Grant): ['records' | 'privates', boolean][] => {
  const records = [
    ...journal.read.map(() => 'read'),
    ...journal.write,
    ...(views ?? []),
    ...(waits ?? []),
    ...(buckets?.intake ?? []),
    ...(buckets?.evidence ?? []),
    ...(buckets?.ledger ?? []),
  ];
  const personal = [
    ...(privates?.content ?? []),
    ...(privates?.written ?? []),
    ...(privates?.draft ?? []),
    ...(buckets?.private ?? []),
    ...(buckets?.made ?? []),
  ];
  const writes = (rights: readonly string[]) => rights.some((right) => !['read', 'get', 'list'].includes(right));
  return [
    ...(records.length > 0 ? [['records', writes(records)] as ['records', boolean]] : []),
    ...(personal.length > 0 ? [['privates', writes(personal)] as ['privates', boolean]] : []),
  ];
};

const machineStatements = ({ machine: rights = [] }: Grant, { procedure }: Estate): PolicyStatement[] => {
  if (rights.length === 0) return [];
  if (!procedure) throw new Error('a function that the machine invokes cannot have rights on the machine');
  const { machine, aliasName } = procedure;
  const on = (actions: string[], resource: string, conditions?: Record<string, Record<string, unknown>>) =>
    actions.length === 0
      ? []
      : [new PolicyStatement({ actions, resources: [resource], ...(conditions ? { conditions } : {}) })];
  const executions = Stack.of(machine).formatArn({
    service: 'states',
    resource: 'execution',
    resourceName: `${machine.stateMachineName}:*`,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  return [
    // Authorised by the machine's ARN; the qualifier holds it to the published version that the alias points to.
    ...on(rights.includes('start') ? ['states:StartExecution'] : [], machine.stateMachineArn, {
      StringEquals: { 'states:StateMachineQualifier': aliasName },
    }),
    ...on(rights.includes('wake') ? ['states:SendTaskSuccess'] : [], machine.stateMachineArn),
    ...on(
      [
        ...(rights.includes('describe') ? ['states:DescribeExecution'] : []),
        ...(rights.includes('stop') ? ['states:StopExecution'] : []),
      ],
      executions,
    ),
  ];
};
