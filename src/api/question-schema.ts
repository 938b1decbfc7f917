export const questionResolvers = {};
