declare module 'fastify' {
  interface FastifyContextConfig {
    vanElders?: true;
  }
}

/** The `config` of a route that others than our screens may send to (a provider that logs somebody out): it proves by itself who sends. */
export const VAN_ELDERS = { vanElders: true } as const;
