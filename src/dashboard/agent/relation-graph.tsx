import type { AgentRelation } from '#api/agent-deeds';
import classes from './deeds.module.css';

/** So many fit around the agent with their names. */
const mostShown = 14;
const width = 640;
const height = 300;
/** Half axes of the ellipse on which the others stand; the names need the rest. */
const [across, down] = [150, 112];
/** Letters of a name that fit. */
const nameLength = 18;

interface RelationGraphProps {
  readonly name: string;
  readonly relations: readonly AgentRelation[];
}

/**
 * The agent in the middle and those around it with whom it deals most; the more it said to one, the broader the line. A
 * drawing of the list below it, so readers of screens are spared it.
 */
export function RelationGraph({ name, relations }: RelationGraphProps) {
  const shown = relations.slice(0, mostShown);
  const most = Math.max(1, ...shown.map(weightOf));
  const spots = shown.map((relation, place) => {
    const angle = (place / shown.length) * 2 * Math.PI - Math.PI / 2;
    const [x, y] = [width / 2 + across * Math.cos(angle), height / 2 + down * Math.sin(angle)];
    return { relation, x, y, isLeft: Math.cos(angle) < -0.01, isMiddle: Math.abs(Math.cos(angle)) < 0.2 };
  });
  return (
    <svg className={classes.graph} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {spots.map(({ relation, x, y }) => (
        <line
          key={relation.username}
          className={classes.edge}
          data-kind={relation.kind}
          x1={width / 2}
          y1={height / 2}
          x2={x}
          y2={y}
          strokeWidth={1 + (5 * weightOf(relation)) / most}
        />
      ))}
      {spots.map(({ relation, x, y, isLeft, isMiddle }) => (
        <g key={relation.username}>
          <circle className={classes.spot} data-kind={relation.kind} cx={x} cy={y} r={7} />
          <text
            className={classes.spotName}
            x={isMiddle ? x : x + (isLeft ? -13 : 13)}
            y={isMiddle ? y + (y < height / 2 ? -13 : 24) : y + 5}
            textAnchor={isMiddle ? 'middle' : isLeft ? 'end' : 'start'}
          >
            {shortened(relation.username)}
          </text>
        </g>
      ))}
      <circle className={classes.centre} cx={width / 2} cy={height / 2} r={11} />
      <text className={classes.centreName} x={width / 2} y={height / 2 + 29} textAnchor="middle">
        {shortened(name)}
      </text>
    </svg>
  );
}

/** Words weigh more than a like. */
function weightOf({ likes, comments, replies }: AgentRelation): number {
  return likes + 3 * (comments + replies);
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= nameLength ? text : `${letters.slice(0, nameLength - 1).join('')}…`;
}
