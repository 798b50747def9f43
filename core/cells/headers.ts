export { type HeadingRole, headingNamed, isIdHeading, isTimeRole, type Named, roleNamed, rolesNamed } from './headings.ts';
export { namedRoles, type Role, timeRoles } from './roles.ts';
export { datedHeading, type StageHeading, stageHeading } from './stage-heading.ts';
