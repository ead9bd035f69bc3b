// The public parts of the local model server.

export { startModel } from './server.js';
export type { ModelFault, ModelOptions, ModelRequest, ModelServer, Script } from './types.js';
