/**
 * Stands for `node:http` in the bundles. To import that module, Node.js reads all of its exports, and so loads the
 * WebSocket client among them with the whole of undici: a tenth of a cold start. Asked for like this, it does not.
 */
export default process.getBuiltinModule('node:http');
