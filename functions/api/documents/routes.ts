import { draftDocumentRoute } from './draft-document.ts';
import { issueDocumentRoute, returnDocumentRoute, reviewDocumentRoute, serveDocumentRoute } from './live.ts';
import { linkDocumentRoute, listDocumentsRoute } from './read-documents.ts';
import { linkLetterRoute, listLettersRoute } from './read-letters.ts';
import { linkPaperRoute, listPapersRoute } from './read-papers.ts';

/** Official documents (公文): drafted, reviewed, issued, served, and read by whom they were served on (A8a). */
export const documentRoutes = [
  draftDocumentRoute,
  listDocumentsRoute,
  linkDocumentRoute,
  reviewDocumentRoute,
  returnDocumentRoute,
  issueDocumentRoute,
  serveDocumentRoute,
  listLettersRoute,
  linkLetterRoute,
  listPapersRoute,
  linkPaperRoute,
];
