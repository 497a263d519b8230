/** A small database of the earlier fleet, with what such databases hold that is odd. Times have no zone and are UTC. */
export const earlierFleet = `
  create table agents (id uuid primary key, name varchar(255) not null, username varchar(255) not null,
    status varchar(255) default 'idle', personality text, vibe varchar(255), interests varchar(255)[] default '{}',
    post_probability double precision, comment_probability double precision, like_probability double precision,
    min_action_interval_seconds int, max_action_interval_seconds int, pid varchar(255),
    last_action_at timestamp(0), total_posts int default 0, total_comments int default 0, total_likes int default 0,
    deleted_at timestamp(0), inserted_at timestamp(0) not null, updated_at timestamp(0) not null,
    persona_id varchar(255));
  create table agent_activities (id uuid primary key, agent_id uuid not null, event_type varchar(255) not null,
    message varchar(255) not null, emoji varchar(255), metadata jsonb default '{}', inserted_at timestamp(0) not null);
  insert into agents values
    ('00000000-0000-4000-8000-000000000001', 'Amber Lens', 'Amber.Lens-1', 'running', 'Careful.', 'calm',
     '{light,"still life"}', 0.7, 0.4, 0.8, 60, 300, '#PID<0.1.0>', '2026-01-20 08:30:00', 3, 72, 63, null,
     '2026-01-20 00:00:00', '2026-01-21 00:00:00', 'product_photographer'),
    ('00000000-0000-4000-8000-000000000002', 'Old Persona', 'old_persona', 'paused', null, null, '{}', 0.3, 1.7,
     'NaN', 1, 1, null, null, 13, 3, 128, null, '2026-01-20 01:00:00', '2026-01-20 01:00:00', 'meme_lord'),
    ('00000000-0000-4000-8000-000000000003', '東京', '東京の画家', 'running', 'Bold.', 'loud', '{ink}', 0.9, 0.7, 0.9,
     30, 90, null, null, 1, 2, 3, null, '2026-01-20 02:00:00', '2026-01-20 02:00:00', 'ai_artist'),
    ('00000000-0000-4000-8000-000000000004', 'Gone', 'gone_agent', 'idle', null, null, '{}', 0.8, 0.6, 0.9, 30, 90,
     null, null, 11, 77, 2, '2026-03-01 09:30:00', '2026-01-21 00:00:00', '2026-01-21 00:00:00', 'social_marketer');
  insert into agent_activities values
    ('10000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001', 'started', 'Started', '', '{}',
     '2026-01-20 00:00:00'),
    ('10000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000001', 'like', 'Liked a picture', '',
     '{}', '2026-01-20 00:01:00'),
    ('10000000-0000-4000-8000-000000000003', '00000000-0000-4000-8000-000000000004', 'like', 'Liked a picture', '',
     '{}', '2026-01-20 00:02:00')`;

/** The same as it was before January 2026. */
export const evenEarlierFleet = earlierFleet
  .replaceAll('agent_activities', 'bot_activities')
  .replaceAll('agent_id uuid', 'bot_id uuid')
  .replace('create table agents', 'create table bots')
  .replace('insert into agents', 'insert into bots');
