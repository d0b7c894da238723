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
const permissions = 'permissions are not checked locally; the template tests check them';
const delivery = 'files and API lie on one address here, too';
const watching = 'watching: nobody is called from a local machine';

/** Every resource type that may stand in the template: served by a part, or inert for a reason. Any other stops the start. */
export const resourceTypes: Readonly<Record<string, TypeRules>> = {
  'AWS::Lambda::Function': { nameProperty: 'FunctionName', arn: (name) => arnOf('lambda', `function:${name}`) },
  'AWS::Lambda::EventSourceMapping': {},
  'AWS::Lambda::EventInvokeConfig': {},
  'AWS::DynamoDB::Table': {
    nameProperty: 'TableName',
    arn: (name) => arnOf('dynamodb', `table/${name}`),
    attributes: { StreamArn: (_, arn) => `${arn}/stream/local` },
  },
  'AWS::S3::Bucket': {
    nameProperty: 'BucketName',
    arn: (name) => `arn:${place.partition}:s3:::${name}`,
    attributes: { RegionalDomainName: (name) => `${name}.s3.${place.region}.${place.suffix}` },
  },
  'AWS::KMS::Key': { arn: (name) => arnOf('kms', `key/${name}`) },
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
  'AWS::ApiGatewayV2::Api': {
    attributes: {
      ApiId: (name) => name,
      ApiEndpoint: (name) => `https://${name}.execute-api.${place.region}.${place.suffix}`,
    },
  },
  'AWS::ApiGatewayV2::Stage': {},
  'AWS::SQS::Queue': {
    nameProperty: 'QueueName',
    arn: (name) => arnOf('sqs', name),
    ref: (name) => `https://sqs.${place.region}.${place.suffix}/${place.account}/${name}`,
    attributes: { QueueName: (name) => name },
  },
  'AWS::IAM::Role': { inert: permissions, nameProperty: 'RoleName', arn: (name) => arnOf('iam', `role/${name}`) },
  'AWS::IAM::Policy': { inert: permissions },
  'AWS::Lambda::Permission': { inert: permissions },
  'AWS::S3::BucketPolicy': { inert: permissions },
  'AWS::SQS::QueuePolicy': { inert: permissions },
  'AWS::SNS::TopicPolicy': { inert: permissions },
  'AWS::SNS::Topic': { inert: watching, nameProperty: 'TopicName', arn: (name) => arnOf('sns', name), ref: byArn },
  'AWS::CloudWatch::Alarm': { inert: watching, arn: (name) => arnOf('cloudwatch', `alarm:${name}`) },
  'AWS::Logs::MetricFilter': { inert: watching },
  'AWS::Logs::LogGroup': {
    inert: 'a function logs to a file under DATA_DIR/log',
    nameProperty: 'LogGroupName',
    arn: (name) => arnOf('logs', `log-group:${name}:*`),
  },
  // The portal's files are served as they were built, with these headers.
  'AWS::CloudFront::ResponseHeadersPolicy': {},
  'AWS::CloudFront::Distribution': { inert: delivery },
  'AWS::CloudFront::CloudFrontOriginAccessIdentity': { inert: delivery },
  'AWS::CDK::Metadata': { inert: 'usage data for the makers of the CDK' },
};
