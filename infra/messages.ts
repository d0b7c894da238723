import { CfnParameter } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { Deployment } from './config.ts';
import type { Keys } from './keys.ts';

/** HTTPS, or plain HTTP to the same machine. */
export const secureUrl = 'https://.+|http://(localhost|127\\.0\\.0\\.1)[:/].*';

/** The way out for messages to people. */
export class Messages extends Construct {
  /** What a function needs that sends. */
  readonly environment: { readonly MESSAGE_GATEWAY_URL: string; readonly MESSAGE_KEY_ARN: string };

  constructor(scope: Construct, id: string, { messageGateway }: Deployment, keys: Keys) {
    super(scope, id);
    const gateway = new CfnParameter(this, 'GatewayUrl', {
      description: 'Takes signed messages (SMS, mail, 浙政钉); empty: none',
      default: messageGateway ?? '',
      allowedPattern: `^(|${secureUrl})$`,
    });
    gateway.overrideLogicalId('MessageGatewayUrl');
    this.environment = { MESSAGE_GATEWAY_URL: gateway.valueAsString, MESSAGE_KEY_ARN: keys.messages.keyArn };
  }
}
