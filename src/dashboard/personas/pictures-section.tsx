import { ActionIcon, Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import { imageGenerators, paletteFamilies, workflowIds } from '#api/persona-editing';
import { FormSection } from '../parts/form-section.tsx';
import { Icon } from '../parts/icon.tsx';
import { inPercent, readableId } from '../parts/words.ts';
import classes from '../versioned/editor.module.css';
import type { SectionProps } from './section.ts';

/** What the pictures of a persona are like: their recipes by weight, and their colours. */
export function PicturesSection({ values, set, faults }: SectionProps) {
  const { workflows, palettes } = values;
  const total = workflows.reduce((sum, { weight }) => sum + weight, 0);
  const unused = workflowIds.filter((id) => workflows.every((workflow) => workflow.id !== id));
  const listFault = faults.at('workflows');
  return (
    <FormSection
      title="Pictures"
      lead="Which recipes draw its pictures, and how often each. Samples are in the preview."
    >
      <ul className={classes.rows} aria-label="Recipes">
        {workflows.map(({ id, weight }, place) => (
          <li key={id}>
            <div className={classes.row}>
              <span>{readableId(id)}</span>
              <NumberInput
                size="xs"
                aria-label={`Weight of ${readableId(id)}`}
                min={0}
                step={1}
                value={Number.isFinite(weight) ? weight : ''}
                onChange={(typed) =>
                  set({
                    workflows: workflows.with(place, {
                      id,
                      weight: typed === '' ? Number.NaN : Number(typed),
                    }),
                  })
                }
                error={faults.at(`workflows.${place}.weight`) !== undefined}
                data-path={`workflows.${place}.weight`}
              />
              <span className={classes.share}>{total > 0 ? inPercent(weight / total) : ''}</span>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Remove ${readableId(id)}`}
                onClick={() => set({ workflows: workflows.toSpliced(place, 1) })}
              >
                <Icon name="close" size={14} />
              </ActionIcon>
            </div>
            {faults.at(`workflows.${place}.weight`) !== undefined && (
              <p className={classes.fault}>The weight {faults.at(`workflows.${place}.weight`)}</p>
            )}
          </li>
        ))}
      </ul>
      {listFault !== undefined && <p className={classes.fault}>{listFault}</p>}
      <NativeSelect
        aria-label="Add a recipe"
        value=""
        data={[
          { value: '', label: 'Add a recipe …' },
          ...unused.map((id) => ({ value: id, label: readableId(id) })),
        ]}
        onChange={(event) => {
          const id = unused.find((one) => one === event.currentTarget.value);
          if (id !== undefined) set({ workflows: [...workflows, { id, weight: 1 }] });
        }}
        data-path="workflows"
      />
      <fieldset className={classes.range}>
        <legend>Colours</legend>
        <p className={classes.hint}>Each agent keeps to one of these families for weeks.</p>
        <div className={classes.families}>
          {paletteFamilies.map((family) => (
            <Checkbox
              key={family}
              size="sm"
              label={readableId(family)}
              checked={palettes.includes(family)}
              onChange={(event) =>
                set({
                  palettes: event.currentTarget.checked
                    ? [...palettes, family]
                    : palettes.filter((one) => one !== family),
                })
              }
            />
          ))}
        </div>
        {faults.within('palettes') !== undefined && (
          <p className={classes.fault}>{faults.within('palettes')}</p>
        )}
      </fieldset>
      <NativeSelect
        label="Image model"
        description="Paints its pictures in place of the fleet’s own, where the fleet has one"
        value={values.imageGenerator ?? ''}
        data={[
          { value: '', label: 'The fleet’s own' },
          ...imageGenerators.map((name) => ({ value: name, label: readableId(name) })),
        ]}
        onChange={(event) =>
          set({ imageGenerator: imageGenerators.find((name) => name === event.currentTarget.value) })
        }
      />
    </FormSection>
  );
}
