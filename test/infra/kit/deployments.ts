import type { DeploymentInput } from '../../../infra/config.ts';

/** In `aws`, with everything that the stack can make itself: user pool, alarm topic. */
export const hongKong: DeploymentInput = {
  stackName: 'award-hong-kong',
  region: 'ap-east-1',
  account: '111122223333',
  jurisdiction: { id: 'ouhai', name: '瓯海区' },
  identity: {
    webAclArn: 'arn:aws:wafv2:ap-east-1:111122223333:regional/webacl/award/11111111-2222-3333-4444-555555555555',
  },
  messageGateway: 'https://gateway.award.example/messages',
  portal: {
    origins: ['https://award.example'],
    certificate: 'arn:aws:acm:us-east-1:111122223333:certificate/11111111-2222-3333-4444-555555555555',
  },
  throttling: { all: { perSecond: 50, burst: 100 }, publicWrites: { perSecond: 1, burst: 5 } },
  reservedConcurrency: { 'api/public': 20 },
  alarms: { email: 'watch@award.example' },
};

/** In `aws-cn`, with what is given: issuer, alarm topic. */
export const beijing: DeploymentInput = {
  stackName: 'award-beijing',
  region: 'cn-north-1',
  account: '444455556666',
  jurisdiction: { id: 'ouhai', name: '瓯海区' },
  identity: { issuer: 'https://sign-in.award.example/oidc', audience: ['https://api.award.example'] },
  portal: { origins: ['https://award.example', 'https://www.award.example'], certificate: 'ASCAAWARDEXAMPLE' },
  alarms: { topicArn: 'arn:aws-cn:sns:cn-north-1:444455556666:watch' },
};

/** A trial that leaves nothing behind. */
export const trial: DeploymentInput = {
  ...beijing,
  stackName: 'award-trial',
  removal: 'destroy',
};
