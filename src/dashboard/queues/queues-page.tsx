import { Button } from '@mantine/core';
import { useFleet } from '../fleet/fleet-query.ts';
import { queueInWords, workersInWords } from '../fleet/words.ts';
import { Icon } from '../parts/icon.tsx';
import { PageHead } from '../parts/page-head.tsx';
import classes from './queues-page.module.css';

const board = '/admin/queues';

/** The queues behind the fleet, as Bull Board shows them. */
export function QueuesPage() {
  const { data: fleet } = useFleet();
  return (
    <div className={classes.page}>
      <PageHead
        title="Queues"
        lead={fleet === undefined ? ' ' : `${workersInWords(fleet)} · ${queueInWords(fleet)}`}
      >
        <Button
          component="a"
          href={board}
          target="_blank"
          rel="noopener"
          variant="default"
          leftSection={<Icon name="external" />}
        >
          Open in a new tab
        </Button>
      </PageHead>
      <iframe className={classes.board} src={board} title="Bull Board" />
    </div>
  );
}
