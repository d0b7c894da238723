/** The account and region in which the stack stands locally; no part of AWS hears of them. */
export const place = { account: '000000000000', region: 'cn-north-1', partition: 'aws-cn', suffix: 'amazonaws.com.cn' };

export const arnOf = (service: string, resource: string): string =>
  `arn:${place.partition}:${service}:${place.region}:${place.account}:${resource}`;

interface TypeRules {
  /** Why nothing of this type runs here; absent where a part serves it. */
  readonly inert?: string;
  /** The property that names it, and how its ARN is made from the name. */
  readonly nameProperty?: string;
  readonly arn?: (name: string) => string;
  /** `Ref` is the name unless the type refers to itself by ARN, or by a URL. */
  readonly ref?: (name: string, arn: string) => string;
  /** `Fn::GetAtt` beyond `Arn`. */
  readonly attributes?: Readonly<Record<string, (name: string, arn: string) => string>>;
}

const byArn = (_: string, arn: string): string => arn;
const table: TypeRules = {
  nameProperty: 'TableName',
  arn: (name) => arnOf('dynamodb', `table/${name}`),
  attributes: { StreamArn: (_, arn) => `${arn}/stream/local` },
};
const bucketHost = (name: string): string => `${name}.s3.${place.region}.${place.suffix}`;
const inert = (reason: string): TypeRules => ({ inert: reason });
const permissions = 'permissions are not checked locally; the template tests check them';
const watching = 'watching: nobody is called from a local machine';

/** Every resource type that may stand in the template: served by a part, or inert for a reason. Any other stops the start. */
export const resourceTypes: Readonly<Record<string, TypeRules>> = {
  'AWS::Lambda::Function': { nameProperty: 'FunctionName', arn: (name) => arnOf('lambda', `function:${name}`) },
  'AWS::Lambda::EventSourceMapping': {},
  'AWS::Lambda::EventInvokeConfig': {},
  'AWS::DynamoDB::Table': table,
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::S3::Bucket': {
    nameProperty: 'BucketName',
    arn: (name) => `arn:${place.partition}:s3:::${name}`,
    attributes: { DomainName: bucketHost, RegionalDomainName: bucketHost },
  },
  'AWS::KMS::Key': {
    arn: (name) => arnOf('kms', `key/${name}`),
    attributes: { KeyId: (name) => name },
  },
  'AWS::KMS::Alias': { nameProperty: 'AliasName', arn: (name) => arnOf('kms', name) },
  'AWS::StepFunctions::StateMachine': {
    nameProperty: 'StateMachineName',
    arn: (name) => arnOf('states', `stateMachine:${name}`),
    ref: byArn,
    attributes: { Name: (name) => name, StateMachineRevisionId: () => 'local' },
  },
  // Their ARNs continue that of the machine, see the stack.
  'AWS::StepFunctions::StateMachineVersion': { ref: byArn },
  'AWS::StepFunctions::StateMachineAlias': { nameProperty: 'Name', ref: byArn },
  'AWS::Events::Rule': { nameProperty: 'Name', arn: (name) => arnOf('events', `rule/${name}`) },
  'AWS::ApiGatewayV2::Api': {},
  'AWS::ApiGatewayV2::Stage': {},
  'AWS::ApiGatewayV2::Route': {},
  'AWS::ApiGatewayV2::Integration': {},
  'AWS::ApiGatewayV2::Authorizer': {},
  'AWS::SQS::Queue': {
    // Kept as lists under DATA_DIR: only the feed writes to them, and nothing in the stack reads one.
    nameProperty: 'QueueName',
    arn: (name) => arnOf('sqs', name),
    ref: (name) => `https://sqs.${place.region}.${place.suffix}/${place.account}/${name}`,
    attributes: { QueueName: (name) => name },
  },
  'AWS::SQS::QueuePolicy': inert(permissions),
  'AWS::Lambda::Permission': inert(permissions),
  'AWS::IAM::Role': { ...inert(permissions), nameProperty: 'RoleName', arn: (name) => arnOf('iam', `role/${name}`) },
  'AWS::IAM::Policy': inert(permissions),
  'AWS::IAM::ManagedPolicy': inert(permissions),
  'AWS::S3::BucketPolicy': inert(permissions),
  'AWS::SNS::TopicPolicy': inert(permissions),
  'AWS::Lambda::LayerVersion': inert('functions are bundled whole; layers only carry tools of the platform'),
  'AWS::SNS::Topic': { ...inert(watching), nameProperty: 'TopicName', arn: (name) => arnOf('sns', name), ref: byArn },
  'AWS::SNS::Subscription': inert(watching),
  'AWS::CloudWatch::Alarm': {
    ...inert(watching),
    nameProperty: 'AlarmName',
    arn: (name) => arnOf('cloudwatch', `alarm:${name}`),
  },
  'AWS::CloudWatch::CompositeAlarm': inert(watching),
  'AWS::CloudWatch::Dashboard': inert(watching),
  'AWS::Logs::LogGroup': {
    ...inert('a function logs to a file under DATA_DIR/log'),
    nameProperty: 'LogGroupName',
    arn: (name) => arnOf('logs', `log-group:${name}:*`),
  },
  'AWS::Logs::MetricFilter': inert(watching),
  'AWS::Logs::ResourcePolicy': inert(permissions),
  'AWS::CloudTrail::Trail': inert(watching),
  'AWS::Backup::BackupPlan': inert('a local machine keeps no backups'),
  'AWS::Backup::BackupSelection': inert('a local machine keeps no backups'),
  'AWS::Backup::BackupVault': inert('a local machine keeps no backups'),
  'AWS::CloudFront::Distribution': inert('the portal is served by the local server itself'),
  'AWS::CloudFront::Function': inert('the portal is served by the local server itself'),
  'AWS::CloudFront::OriginAccessControl': inert('the portal is served by the local server itself'),
  'AWS::CloudFront::ResponseHeadersPolicy': inert('the portal is served by the local server itself'),
  'AWS::CloudFront::CachePolicy': inert('the portal is served by the local server itself'),
  'AWS::WAFv2::WebACLAssociation': inert('the local server is reached from this machine only'),
  'AWS::CDK::Metadata': inert('usage data for the makers of the CDK'),
  'AWS::CloudFormation::CustomResource': inert('runs while a stack is deployed, and nothing is deployed here'),
};

/** The rules of a type; custom resources (`Custom::…`) run while a stack is deployed, so they are all inert. */
export const rulesOf = (type: string): TypeRules | undefined =>
  resourceTypes[type.startsWith('Custom::') ? 'AWS::CloudFormation::CustomResource' : type];
