import { readInquiryRoute } from '../../kernel/inquiries.ts';
import { sendInquiryRoute } from './send-inquiry.ts';

/** The rounds in which departments are asked about all organisations (A14.1a). */
export const officeInquiryRoutes = [sendInquiryRoute, readInquiryRoute('office', ['office'])];
