import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { evaluate, type Scope } from './intrinsics.ts';
import { place, rulesOf } from './resource-types.ts';

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
      source: z.object({ path: z.string().optional() }),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
});
const templateSchema = z.object({
  Parameters: z.record(z.string(), z.object({ Default: z.unknown().optional() })).default({}),
  Mappings: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
  Resources: z.record(
    z.string(),
    z.object({ Type: z.string(), Condition: z.string().optional(), Properties: z.unknown().optional() }),
  ),
});
type Template = z.infer<typeof templateSchema>;

export interface Resource<P> {
  readonly logicalId: string;
  readonly type: string;
  readonly name: string;
  readonly arn: string;
  readonly properties: P;
}

/** What the template leaves open: values of parameters, and attributes of resources that only exist once deployed. */
export interface Given {
  readonly parameters: Readonly<Record<string, string>>;
  /** By type and attribute, `AWS::CloudFront::Distribution.DomainName`. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** The stack of a cloud assembly, with names and ARNs settled and intrinsic functions evaluated on reading. */
export class Stack {
  readonly name: string;
  readonly #template: Template;
  readonly #given: Given;
  readonly #assets: ReadonlyMap<string, string>;
  readonly #scope: Scope;

  private constructor(name: string, template: Template, given: Given, assets: ReadonlyMap<string, string>) {
    this.name = name;
    this.#template = template;
    this.#given = given;
    this.#assets = assets;
    this.#scope = {
      ref: (id) => this.#ref(id),
      attribute: (id, attribute) => this.#attribute(id, attribute),
      condition: (id) => evaluate(template.Conditions[id], this.#scope) === true,
      mapping: (map, first, second) => template.Mappings[map]?.[first]?.[second],
    };
    const refused = Object.entries(template.Resources).filter(([, { Type }]) => !rulesOf(Type));
    if (refused.length > 0)
      throw new Error(
        `The local cloud serves no part for: ${refused.map(([id, { Type }]) => `${Type} (${id})`).join(', ')}.`,
      );
  }

  /**
   * @param assembly the folder that `cdk synth` wrote.
   * @throws when it holds not exactly one stack, or a resource type that no part serves (all are named).
   */
  static async read(assembly: string, given: Given): Promise<Stack> {
    const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(join(assembly, file), 'utf8'));
    const { artifacts } = manifestSchema.parse(await json('manifest.json'));
    const stacks = Object.entries(artifacts).filter(([, { type }]) => type === 'aws:cloudformation:stack');
    const [name, artifact] = stacks[0] ?? [];
    const file = artifact?.properties?.templateFile;
    if (stacks.length !== 1 || !name || !file) throw new Error(`${assembly} does not hold exactly one stack.`);
    const { files } = assetsSchema.parse(await json(file.replace('.template.json', '.assets.json')));
    const assets = new Map(
      Object.values(files).flatMap(({ source, destinations }) =>
        Object.values(destinations).map(({ objectKey }) => [objectKey, join(assembly, source.path ?? '')] as const),
      ),
    );
    return new Stack(name, templateSchema.parse(await json(file)), given, assets);
  }

  /** The resources of the given types, their properties checked by the part that serves them. */
  all<S extends z.ZodType>(schema: S, ...types: string[]): Resource<z.infer<S>>[] {
    return Object.entries(this.#template.Resources)
      .filter(([, { Type, Condition }]) => types.includes(Type) && (!Condition || this.#scope.condition(Condition)))
      .map(([logicalId, { Type, Properties }]) => {
        const properties = schema.safeParse(evaluate(Properties ?? {}, this.#scope));
        if (!properties.success)
          throw new Error(
            `${Type} (${logicalId}) is not as the local cloud expects: ${z.prettifyError(properties.error)}`,
          );
        return {
          logicalId,
          type: Type,
          name: this.#nameOf(logicalId),
          arn: this.#arnOf(logicalId),
          properties: properties.data,
        };
      });
  }

  /** The folder of a bundled asset, by the key under which it would be deployed. */
  asset(objectKey: string): string {
    const path = this.#assets.get(objectKey);
    if (!path) throw new Error(`The assembly holds no asset ${objectKey}.`);
    return path;
  }

  #resource(id: string): Template['Resources'][string] {
    const resource = this.#template.Resources[id];
    if (!resource) throw new Error(`The template refers to ${id}, which it does not hold.`);
    return resource;
  }

  #property(id: string, property: string): unknown {
    const { Properties } = this.#resource(id);
    const value = Object.entries(Properties ?? {}).find(([key]) => key === property)?.[1];
    return evaluate(value, this.#scope);
  }

  #nameOf(id: string): string {
    const { Type } = this.#resource(id);
    const property = rulesOf(Type)?.nameProperty;
    const given = property === undefined ? undefined : this.#property(id, property);
    if (given !== undefined) return String(given);
    const name = `${this.name}-${id}`;
    return Type === 'AWS::S3::Bucket' ? name.toLowerCase().slice(0, 63) : name;
  }

  #arnOf(id: string): string {
    const { Type } = this.#resource(id);
    if (Type === 'AWS::StepFunctions::StateMachineVersion') return `${this.#property(id, 'StateMachineArn')}:1`;
    if (Type === 'AWS::StepFunctions::StateMachineAlias') {
      const routes = z
        .array(z.object({ StateMachineVersionArn: z.string() }))
        .length(1)
        .parse(this.#property(id, 'RoutingConfiguration'));
      return `${routes[0]?.StateMachineVersionArn.replace(/:\d+$/, '')}:${this.#nameOf(id)}`;
    }
    const name = this.#nameOf(id);
    return rulesOf(Type)?.arn?.(name) ?? `arn:${place.partition}:local:::${name}`;
  }

  #ref(id: string): unknown {
    const pseudo: Record<string, unknown> = {
      'AWS::AccountId': place.account,
      'AWS::Region': place.region,
      'AWS::Partition': place.partition,
      'AWS::URLSuffix': place.suffix,
      'AWS::StackName': this.name,
      'AWS::StackId': `arn:${place.partition}:cloudformation:${place.region}:${place.account}:stack/${this.name}/local`,
      'AWS::NoValue': undefined,
    };
    if (id in pseudo) return pseudo[id];
    const parameter = this.#template.Parameters[id];
    if (!parameter) {
      const name = this.#nameOf(id);
      return rulesOf(this.#resource(id).Type)?.ref?.(name, this.#arnOf(id)) ?? name;
    }
    const value = this.#given.parameters[id] ?? parameter.Default;
    if (value === undefined) throw new Error(`The template's parameter ${id} has no value here and no default.`);
    return value;
  }

  #attribute(id: string, attribute: string): string {
    const { Type } = this.#resource(id);
    const given = this.#given.attributes?.[`${Type}.${attribute}`];
    if (given !== undefined) return given;
    if (attribute === 'Arn') return this.#arnOf(id);
    const value = rulesOf(Type)?.attributes?.[attribute];
    if (!value) throw new Error(`The local cloud does not know the attribute ${attribute} of ${Type} (${id}).`);
    return value(this.#nameOf(id), this.#arnOf(id));
  }
}
