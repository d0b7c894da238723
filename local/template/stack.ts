import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { arnOf, place, resourceTypes } from './resource-types.ts';

const manifestSchema = z.object({
  artifacts: z.record(
    z.string(),
    z.object({ type: z.string(), properties: z.object({ templateFile: z.string().optional() }).optional() }),
  ),
});
const assetsSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string() }),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
});
const templateSchema = z.object({
  Parameters: z.record(z.string(), z.object({ Default: z.unknown().optional() })).default({}),
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Condition: z.never().optional(),
      Properties: z.record(z.string(), z.unknown()).default({}),
    }),
  ),
});
type Template = z.infer<typeof templateSchema>;

export interface Resource<P> {
  readonly logicalId: string;
  readonly name: string;
  readonly arn: string;
  readonly properties: P;
}

/** The stack of a cloud assembly, with names and ARNs settled and intrinsic functions evaluated on reading. */
export class Stack {
  readonly name: string;
  readonly #template: Template;
  readonly #parameters: Readonly<Record<string, string>>;
  readonly #assets: ReadonlyMap<string, string>;

  private constructor(
    name: string,
    template: Template,
    parameters: Readonly<Record<string, string>>,
    assets: ReadonlyMap<string, string>,
  ) {
    this.name = name;
    this.#template = template;
    this.#parameters = parameters;
    this.#assets = assets;
    const refused = Object.entries(template.Resources).filter(([, { Type }]) => !Object.hasOwn(resourceTypes, Type));
    if (refused.length > 0)
      throw new Error(
        `The local cloud serves no part for: ${refused.map(([id, { Type }]) => `${Type} (${id})`).join(', ')}.`,
      );
  }

  /**
   * @param assembly the folder that `cdk synth` wrote.
   * @param url where the cloud is reached: what the template leaves open lies there.
   * @throws when it holds not exactly one stack, or a resource type that no part serves (all are named).
   */
  static async read(assembly: string, url: string): Promise<Stack> {
    const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(join(assembly, file), 'utf8'));
    const { artifacts } = manifestSchema.parse(await json('manifest.json'));
    const stacks = Object.entries(artifacts).filter(([, { type }]) => type === 'aws:cloudformation:stack');
    const [name, artifact] = stacks[0] ?? [];
    const file = artifact?.properties?.templateFile;
    if (stacks.length !== 1 || !name || !file) throw new Error(`${assembly} does not hold exactly one stack.`);
    const { files } = assetsSchema.parse(await json(file.replace('.template.json', '.assets.json')));
    const assets = Object.values(files).flatMap(({ source, destinations }) =>
      Object.values(destinations).map(({ objectKey }) => [objectKey, join(assembly, source.path)] as const),
    );
    const parameters = { OidcIssuer: `${url}/oidc`, MessageGatewayUrl: `${url}/dev/gateway` };
    return new Stack(name, templateSchema.parse(await json(file)), parameters, new Map(assets));
  }

  /** The resources of the given types, their properties checked by the part that serves them. */
  all<S extends z.ZodType>(schema: S, ...types: string[]): Resource<z.infer<S>>[] {
    return Object.entries(this.#template.Resources)
      .filter(([, { Type }]) => types.includes(Type))
      .map(([logicalId, { Type, Properties }]) => {
        const { success, data, error } = schema.safeParse(this.#evaluate(Properties));
        if (!success)
          throw new Error(`${Type} (${logicalId}) is not as the local cloud expects: ${z.prettifyError(error)}`);
        return { logicalId, name: this.#nameOf(logicalId), arn: this.#arnOf(logicalId), properties: data };
      });
  }

  /** The folder of a bundled asset, by the key under which it would be deployed. */
  asset(objectKey: string): string {
    const path = this.#assets.get(objectKey);
    if (!path) throw new Error(`The assembly holds no asset ${objectKey}.`);
    return path;
  }

  /** @throws naming an intrinsic function that is none of those served. */
  #evaluate(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#evaluate(item));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const [name = '', argument] = entries[0] ?? [];
    if (entries.length > 1 || !/^(?:Ref$|Fn::)/.test(name))
      return Object.fromEntries(entries.map(([key, item]) => [key, this.#evaluate(item)]));
    switch (name) {
      case 'Ref':
        return this.#ref(String(argument));
      case 'Fn::GetAtt': {
        const [id, attribute] = argument as [string, string];
        return this.#attribute(id, attribute);
      }
      case 'Fn::Join': {
        const [separator, parts] = argument as [string, unknown[]];
        return parts.map((part) => this.#evaluate(part)).join(separator);
      }
      case 'Fn::Select': {
        const [index, list] = argument as [number, unknown];
        return (this.#evaluate(list) as readonly unknown[])[Number(index)];
      }
      case 'Fn::Split': {
        const [separator, text] = argument as [string, unknown];
        return String(this.#evaluate(text)).split(separator);
      }
      case 'Fn::Sub':
        return z
          .string()
          .parse(argument)
          .replaceAll(/\$\{([^}]+)\}/g, (_, id: string) => String(this.#ref(id)));
      default:
        throw new Error(`The local cloud does not serve the template function ${name}.`);
    }
  }

  #resource(id: string): Template['Resources'][string] {
    const resource = this.#template.Resources[id];
    if (!resource) throw new Error(`The template refers to ${id}, which it does not hold.`);
    return resource;
  }

  #nameOf(id: string): string {
    const { Type, Properties } = this.#resource(id);
    const given = this.#evaluate(Properties[resourceTypes[Type]?.nameProperty ?? '']);
    if (given !== undefined) return String(given);
    const name = `${this.name}-${id}`;
    return Type === 'AWS::S3::Bucket' ? name.toLowerCase().slice(0, 63) : name;
  }

  #arnOf(id: string): string {
    const { Type, Properties } = this.#resource(id);
    const name = this.#nameOf(id);
    if (Type === 'AWS::StepFunctions::StateMachineVersion') return `${this.#evaluate(Properties.StateMachineArn)}:1`;
    if (Type === 'AWS::StepFunctions::StateMachineAlias') {
      const [route] = this.#evaluate(Properties.RoutingConfiguration) as [{ StateMachineVersionArn: string }];
      return `${route.StateMachineVersionArn.replace(/:\d+$/, '')}:${name}`;
    }
    return resourceTypes[Type]?.arn?.(name) ?? arnOf('local', name);
  }

  #ref(id: string): unknown {
    const pseudo: Readonly<Record<string, string>> = {
      'AWS::AccountId': place.account,
      'AWS::Region': place.region,
      'AWS::Partition': place.partition,
      'AWS::URLSuffix': place.suffix,
    };
    if (Object.hasOwn(pseudo, id)) return pseudo[id];
    const parameter = this.#template.Parameters[id];
    if (!parameter) {
      const name = this.#nameOf(id);
      return resourceTypes[this.#resource(id).Type]?.ref?.(name, this.#arnOf(id)) ?? name;
    }
    const value = this.#parameters[id] ?? parameter.Default;
    if (value === undefined) throw new Error(`The template's parameter ${id} has no value here and no default.`);
    return value;
  }

  #attribute(id: string, attribute: string): string {
    const arn = this.#arnOf(id);
    if (attribute === 'Arn') return arn;
    const { Type } = this.#resource(id);
    const value = resourceTypes[Type]?.attributes?.[attribute];
    if (!value) throw new Error(`The local cloud does not know the attribute ${attribute} of ${Type} (${id}).`);
    return value(this.#nameOf(id), arn);
  }
}
