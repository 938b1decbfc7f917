/** Asks whether a database answers. */
import neo4j from 'neo4j-driver';
import { KnowledgeError } from '../../errors.ts';

/** Where a database is and how to log in. */
export interface Access {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/**
 * Whether the database runs a query now.
 *
 * @throws {@link KnowledgeError} `DATABASE_AUTH` when it answers but refuses the password
 */
export async function answers({ uri, username, password, database }: Access): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 1000,
    connectionAcquisitionTimeout: 2000,
    maxTransactionRetryTime: 0,
  });
  try {
    await driver.executeQuery('RETURN 1', {}, { database });
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'Neo.ClientError.Security.Unauthorized')
      throw new KnowledgeError('DATABASE_AUTH', `The database at ${uri} refuses the password.`, {
        cause: error,
      });
    return false;
  } finally {
    await driver.close();
  }
}
