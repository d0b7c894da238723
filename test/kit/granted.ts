import type { Services } from '../../functions/api/kernel/services.ts';
import type { FunctionName } from '../../functions/contracts/environment.ts';
import type { StreamType } from '../../functions/contracts/streams.ts';
import { type Grant, grants } from '../../infra/grants.ts';

/** A function asked for what its role does not give it. In a deployment, IAM says so; here nothing would. */
export class NotGranted extends Error {
  constructor(name: FunctionName, right: string) {
    super(`functions/${name} may not ${right}: infra/grants.ts does not give it`);
    this.name = 'NotGranted';
  }
}

/**
 * Services as the role of a function lets them be used. Every test that goes through them proves that the table of grants is wide
 * enough; that it is no wider is for whoever reads it to say.
 *
 * @param onRefusal learns of it, too: a handler answers its caller only that something went wrong
 */
export const granted = (name: FunctionName, services: Services, onRefusal: (refusal: NotGranted) => void): Services => {
  const { journal, privates, files, views, ballots, workingDays, ledger, verifier, certificateKeys, portal, signIn } =
    services;
  const grant: Grant = grants[name];
  const demand = (given: boolean | undefined, right: string): void => {
    if (given) return;
    const refusal = new NotGranted(name, right);
    onRefusal(refusal);
    throw refusal;
  };
  const readStream = (type: StreamType) => demand(grant.journal.read.includes(type), `read ${type}`);
  const content = (right: 'read' | 'put' | 'delete') =>
    demand(grant.privates?.content?.includes(right), `${right} private content`);
  const draft = (right: 'read' | 'put') => demand(grant.privates?.draft?.includes(right), `${right} drafts`);
  const bucket = (of: 'intake' | 'evidence' | 'private', right: 'get' | 'put', key = '') => {
    const made = of === 'private' && key.startsWith('made/') && grant.buckets?.made?.includes(right);
    demand(made || grant.buckets?.[of]?.includes(right), `${right} in ${of}`);
  };
  return {
    workingDays,
    portal,
    signIn,
    journal: {
      load: async (ref) => {
        readStream(ref.type);
        return journal.load(ref);
      },
      list: async (type, scope) => {
        readStream(type);
        return journal.list(type, scope);
      },
      marks: async (type, scope) => {
        readStream(type);
        return journal.marks(type, scope);
      },
      append: async (ref, history, entry) => {
        demand(grant.journal.write.includes(ref.type), `write ${ref.type}`);
        return journal.append(ref, history, entry);
      },
    },
    privates: {
      put: async (...call) => {
        content('put');
        demand(grant.privates?.written?.includes('put'), 'note what it writes');
        // What stands there already is read, so that a retry is answered the same.
        content('read');
        return privates.put(...call);
      },
      get: async (ref) => {
        content('read');
        return privates.get(ref);
      },
      erase: async (ref) => {
        content('delete');
        return privates.erase(ref);
      },
      writtenOn: async (date) => {
        demand(grant.privates?.written?.includes('read'), 'read what was written');
        return privates.writtenOn(date);
      },
      looked: async (date, ref) => {
        demand(grant.privates?.written?.includes('delete'), 'forget what was written');
        return privates.looked(date, ref);
      },
      draft: async (owner) => {
        draft('read');
        return privates.draft(owner);
      },
      saveDraft: async (...call) => {
        draft('put');
        draft('read');
        return privates.saveDraft(...call);
      },
    },
    files: {
      offerUpload: async (...call) => {
        bucket('intake', 'put');
        return files.offerUpload(...call);
      },
      read: async (shelf, key) => {
        bucket(shelf, 'get', key);
        return files.read(shelf, key);
      },
      keep: async (shelf, key, ...rest) => {
        bucket(shelf, 'put', key);
        return files.keep(shelf, key, ...rest);
      },
      link: async (shelf, key, ...rest) => {
        bucket(shelf, 'get', key);
        return files.link(shelf, key, ...rest);
      },
    },
    views: {
      get: async (...call) => {
        demand(grant.views?.includes('read'), 'read views');
        return views.get(...call);
      },
      query: async (...call) => {
        demand(grant.views?.includes('read'), 'read views');
        return views.query(...call);
      },
      keys: async (...call) => {
        demand(grant.views?.includes('read'), 'read views');
        return views.keys(...call);
      },
      put: async (row) => {
        demand(grant.views?.includes('write'), 'write views');
        return views.put(row);
      },
    },
    ballots: {
      seal: async (...call) => {
        demand(grant.ballots === 'seal', 'seal votes');
        return ballots.seal(...call);
      },
      open: async (...call) => {
        demand(grant.ballots === 'open', 'open votes');
        return ballots.open(...call);
      },
    },
    ledger: {
      get: async (...call) => {
        demand(grant.buckets?.ledger?.includes('get'), 'read the ledger');
        return ledger.get(...call);
      },
      keys: async () => {
        demand(grant.buckets?.ledger?.includes('list'), 'list the ledger');
        return ledger.keys();
      },
    },
    verifier: {
      genuine: async (...call) => {
        demand(grant.signing === 'verify', 'read the signing key’s public half');
        return verifier.genuine(...call);
      },
    },
    certificateKeys: {
      all: async () => {
        demand(grant.certificates === 'verify', 'read the public keys of certificates');
        return certificateKeys.all();
      },
    },
  };
};
