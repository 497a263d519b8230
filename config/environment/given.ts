import { documentation, type VariableGroup } from './documentation.ts';
import type { Environment } from './reading.ts';
import { fleetVariables } from './variables.ts';

/** A variable of the environment as an operator may see it. */
export interface GivenVariable {
  readonly name: string;
  readonly group: VariableGroup;
  readonly description: string;
  /** What holds, given or by default; null where nothing does, and where the value may hold a secret. */
  readonly value: string | null;
  /** The process was given it, and does not go by the default. */
  readonly isGiven: boolean;
  readonly isConcealed: boolean;
}

/** What the fleet's processes go by, variable by variable. No value that may hold a secret is among them. */
export function givenVariables(values: Environment): readonly GivenVariable[] {
  return Object.entries(fleetVariables.shape).flatMap(([name, schema]): GivenVariable[] => {
    const known = documentation.get(schema);
    if (known === undefined) return [];
    const { group, description } = known;
    const given = values[name];
    const isConcealed = known.secret !== undefined || known.mayHoldSecret === true;
    const usual = schema.safeParse(undefined).data;
    const held = given ?? (usual === undefined ? null : String(usual));
    return [
      {
        name,
        group,
        description,
        value: isConcealed ? null : held,
        isGiven: given !== undefined,
        isConcealed,
      },
    ];
  });
}
