// Says what to do when Node is too old to run this project. Plain JavaScript, so that any Node can read it.

const oldestMajor = 22;
const major = Number(process.versions.node.split('.')[0]);

if (major < oldestMajor) {
  console.error(
    `Floorwalker needs Node ${oldestMajor} or newer, this is ${process.versions.node}. ` +
      'The project brings its own: run "npm ci" once (with its install scripts allowed: npm config delete ignore-scripts), then use "npm run ...".',
  );
  process.exit(1);
}
