// Written from functions/contracts/openapi.json by `npm run openapi`; do not edit.

export interface Operations {
  /**
   * Whether the API answers and reads the journal
   */
  'GET /api/health': {
    answer: {
      status: 'ok';
      /**
       * Instant, ISO 8601 with offset
       */
      at: string;
      cycles: number;
    };
  };
  /**
   * This document: every route, with its roles and schemas
   */
  'GET /api/openapi.json': {
    answer: {
      openapi: string;
      [k: string]: unknown;
    };
  };
  /**
   * Where people sign in (OpenID Connect), and which token the API takes
   */
  'GET /api/public/sign-in': {
    answer: {
      /**
       * OpenID Connect issuer; its configuration is at /.well-known/openid-configuration
       */
      issuer: string;
      /**
       * Client id of the portal: authorization code with PKCE
       */
      client: string;
      /**
       * Which of the two tokens carries the roles
       */
      token: 'access' | 'id';
    };
  };
  /**
   * Where the newest award year stands
   */
  'GET /api/public/cycles/current': {
    answer: {
      cycle?: string;
      /**
       * The stage of article 14 in which the year stands
       */
      phase:
        | 'none'
        | 'preparation'
        | 'application'
        | 'qualification-review'
        | 'document-review'
        | 'site-visit'
        | 'oral-defence'
        | 'comprehensive-review'
        | 'public-notice'
        | 'final-approval'
        | 'conferral'
        | 'completed';
      words: string;
      /**
       * When the window or the notice ends, while one runs
       */
      until?: string;
      /**
       * The notice that runs
       */
      notice?: string;
      winners?: number;
    };
  };
  /**
   * The call for applications of a year
   */
  'GET /api/public/cycles/{cycle}/call': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      cycle: string;
      documentNumber: string;
      /**
       * 成文日期 of the call: the day on which it was published
       */
      publishedOn: string;
      /**
       * Instant, ISO 8601 with offset
       */
      opens: string;
      /**
       * The first instant that is too late
       */
      closes: string;
      /**
       * As the call was published, before any extension
       */
      printedCloses: string;
      period: string;
      standard?: string;
      extensions: {
        documentNumber: string;
        /**
         * Instant, ISO 8601 with offset
         */
        closes: string;
        reason: string;
      }[];
      state: 'announced' | 'open' | 'closed';
    };
  };
  /**
   * The part of the year’s timetable that the call tells, once the call is out
   */
  'GET /api/public/cycles/{cycle}/timetable': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      basis: string;
      entries: {
        /**
         * 年度工作计划的事项 (A8)
         */
        act:
          | 'policy-determination'
          | 'call'
          | 'application-window'
          | 'qualification-review'
          | 'document-review'
          | 'site-visit'
          | 'oral-defence'
          | 'candidates-submitted'
          | 'committee-meeting'
          | 'public-notice'
          | 'list-submission'
          | 'government-approval'
          | 'commendation'
          | 'ceremony';
        name: string;
        from: string;
        to: string;
      }[];
    };
  };
  /**
   * Oral defences: when, where, and how the public attends
   */
  'GET /api/public/cycles/{cycle}/defences': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      defences: {
        name: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
        when: string;
        place: string;
        publicAttendance: string;
      }[];
    };
  };
  /**
   * All public notices, newest first
   */
  'GET /api/public/notices': {
    answer: {
      notices: {
        cycle: string;
        notice: string;
        kind: 'initial' | 'supplementary' | 'correction';
        title: string;
        publishedOn: string;
        lastDay: string;
        /**
         * The first instant that is too late
         */
        endsAt: string;
        /**
         * Whether an opinion received now counts
         */
        open: boolean;
      }[];
    };
  };
  /**
   * One public notice, like an official document
   */
  'GET /api/public/notices/{cycle}/{notice}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      notice: string;
    };
    answer: {
      cycle: string;
      notice: string;
      kind: 'initial' | 'supplementary' | 'correction';
      corrects?: {
        notice: string;
        statement: string;
      };
      /**
       * 期满后就本公示发布的更正公告
       */
      correctedBy: string[];
      title: string;
      issuer: string;
      basis: string;
      names: {
        code: string;
        name: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        misprint?: string;
      }[];
      media: {
        name: string;
        level: string;
        on: string;
        link?: string;
      }[];
      publishedOn: string;
      firstDay: string;
      lastDay: string;
      /**
       * The first instant that is too late
       */
      endsAt: string;
      /**
       * First and last day in words, Beijing time
       */
      period: string;
      /**
       * The same as it was published, before any extension or correction
       */
      printedPeriod: string;
      objecting: string;
      contact: string;
      /**
       * Whether an opinion received now counts
       */
      open: boolean;
      extensions: {
        lastDay: string;
        reason: string;
        on: string;
      }[];
      corrections: {
        statement: string;
        names: {
          code: string;
          name: string;
          /**
           * 质量奖 / 创新奖 (A2)
           */
          award: 'quality' | 'innovation';
          misprint?: string;
        }[];
        media: {
          name: string;
          level: string;
          on: string;
          link?: string;
        }[];
        on: string;
        lastDay?: string;
      }[];
    };
  };
  /**
   * Object to a notice by name, or leave a lead without one
   */
  'POST /api/public/notices/{cycle}/{notice}/objections': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      notice: string;
    };
    body:
      | {
          kind: 'formal';
          /**
           * 异议对象：公示名单中的组织
           */
          about: string;
          name: string;
          /**
           * 电话、邮箱或地址
           */
          contact: string;
          /**
           * 事实和理由
           */
          text: string;
          files?: {
            name: string;
            size: number;
            /**
             * SHA-256, lower-case hex
             */
            sha256: string;
            mediaType:
              | 'application/pdf'
              | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
              | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
              | 'image/png'
              | 'image/jpeg';
          }[];
        }
      | {
          kind: 'lead';
          /**
           * 异议对象：公示名单中的组织
           */
          about: string;
          /**
           * 事实和理由
           */
          text: string;
        };
    answer: {
      receipt: string;
      /**
       * 查询码，请妥善保存
       */
      code: string;
      /**
       * Instant, ISO 8601 with offset
       */
      receivedAt: string;
      uploads: {
        file: number;
        upload: {
          url: string;
          fields: {
            [k: string]: string;
          };
        };
      }[];
    };
  };
  /**
   * Follow an opinion by its receipt number and code
   */
  'POST /api/public/objections/{receipt}/status': {
    path: {
      /**
       * 收件编号
       */
      receipt: string;
    };
    body: {
      /**
       * 查询码
       */
      code: string;
    };
    answer: {
      receipt: string;
      kind: 'formal' | 'lead';
      about: string;
      /**
       * Instant, ISO 8601 with offset
       */
      receivedAt: string;
      state: 'received' | 'accepted' | 'not-accepted' | 'verified' | 'upheld' | 'dismissed';
      words: string;
      /**
       * 受理编号，受理后取得
       */
      acceptanceNumber?: string;
      /**
       * Instant, ISO 8601 with offset
       */
      due?: string;
      reason?: string;
      files: {
        file: number;
        name: string;
        stored: boolean;
      }[];
    };
  };
  /**
   * A new upload for a file that was announced with the opinion
   */
  'POST /api/public/objections/{receipt}/files/{file}/upload': {
    path: {
      /**
       * 收件编号
       */
      receipt: string;
      file: number;
    };
    body: {
      /**
       * 查询码
       */
      code: string;
    };
    answer: {
      file: number;
      upload: {
        url: string;
        fields: {
          [k: string]: string;
        };
      };
    };
  };
  /**
   * Say that a file was sent: its bytes are checked and kept
   */
  'POST /api/public/objections/{receipt}/files/{file}/complete': {
    path: {
      /**
       * 收件编号
       */
      receipt: string;
      file: number;
    };
    body: {
      /**
       * 查询码
       */
      code: string;
    };
    answer: {
      file: number;
      stored: true;
    };
  };
  /**
   * Register of winners with the status of their titles
   */
  'GET /api/public/winners': {
    answer: {
      winners: {
        cycle: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        awardName: string;
        name: string;
        certificateNumber: string;
        documentNumber: string;
        decidedOn: string;
        /**
         * Whether the title is held (A17c); `unverified` where the record is not what the government’s key signed: not to be relied upon
         */
        status: 'valid' | 'revoked' | 'unverified';
        /**
         * Whether the record is what the government’s key signed (A21a)
         */
        verified: boolean;
        /**
         * Since when it is not, by which decision, on which article
         */
        revocation?: {
          decidedOn: string;
          documentNumber: string;
          /**
           * 骗取（第十七条）／2年内事故或违法（第十九条）
           */
          ground: 'fraud' | 'incident';
          article: string;
          basis: string;
        };
      }[];
    };
  };
  /**
   * Check a certificate by its number: what the government signed, and whether the title is held
   */
  'GET /api/public/certificates/{number}': {
    path: {
      /**
       * 证书编号
       */
      number: string;
    };
    answer: {
      cycle: string;
      /**
       * 质量奖 / 创新奖 (A2)
       */
      award: 'quality' | 'innovation';
      awardName: string;
      name: string;
      certificateNumber: string;
      documentNumber: string;
      decidedOn: string;
      /**
       * Whether the title is held (A17c); `unverified` where the record is not what the government’s key signed: not to be relied upon
       */
      status: 'valid' | 'revoked' | 'unverified';
      /**
       * Whether the record is what the government’s key signed (A21a)
       */
      verified: boolean;
      /**
       * Since when it is not, by which decision, on which article
       */
      revocation?: {
        decidedOn: string;
        documentNumber: string;
        /**
         * 骗取（第十七条）／2年内事故或违法（第十九条）
         */
        ground: 'fraud' | 'incident';
        article: string;
        basis: string;
      };
      /**
       * What was signed; absent where nothing of ours was
       */
      statement?: {
        /**
         * 证书编号
         */
        number: string;
        organisation: {
          name: string;
          /**
           * Unified social credit code (GB 32100-2015)
           */
          code: string;
        };
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        /**
         * Award year
         */
        year: string;
        /**
         * 区政府审定批准 (A14.7)
         */
        approval: {
          documentNumber: string;
          decidedOn: string;
        };
        /**
         * 表彰决定：自其日期起授予 (A15)
         */
        commendation: {
          documentNumber: string;
          decidedOn: string;
        };
        conferredBy: string;
      };
      /**
       * The signed statement: JWS compact (RFC 7515), ES256. Anybody can verify it with the keys of /api/public/certificate-keys
       */
      jws: string;
      /**
       * The public key that verifies it
       */
      key?: {
        kty: 'EC';
        crv: 'P-256';
        x: string;
        y: string;
        kid: string;
        alg: 'ES256';
        use: 'sig';
      };
    };
  };
  /**
   * The public keys by which anybody verifies certificates, as a JSON Web Key Set, the newest first
   */
  'GET /api/public/certificate-keys': {
    answer: {
      keys: {
        kty: 'EC';
        crv: 'P-256';
        x: string;
        y: string;
        kid: string;
        alg: 'ES256';
        use: 'sig';
      }[];
    };
  };
  /**
   * What you, your organisation and your roles were told, newest first
   */
  'GET /api/applicant/inbox': {
    answer: {
      letters: {
        id: string;
        cycle: string;
        template: string;
        subject: string;
        text: string;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
      }[];
    };
  };
  /**
   * Report misconduct of somebody who takes part in the review: consulting, gifts, and the like
   */
  'POST /api/applicant/cycles/{cycle}/misconduct-reports': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      /**
       * 有偿或无偿咨询 / 收受礼物、佣金或有价证券 / 利害关系 / 泄密 / 违反程序 / 其他 (A20)
       */
      kind: 'consulting' | 'gifts' | 'interest' | 'disclosure' | 'procedure' | 'other';
      /**
       * 被反映人：姓名、职务或身份；不进入日志
       */
      who: string;
      /**
       * Where known: under which name the person signs in
       */
      person?: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      organisation?: string;
      details: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
      report: string;
    };
  };
  /**
   * Letters of authority: your organisation’s as its administrator, your own as a handler
   */
  'GET /api/applicant/cycles/{cycle}/authorities': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      authorities: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        organisation: string;
        authority: number;
        state: 'invited' | 'future' | 'in-force' | 'expired' | 'revoked';
        /**
         * Given to the caller himself
         */
        mine: boolean;
        person?: string;
        /**
         * Absent when erased
         */
        name?: string;
        telephone?: string;
        rights: ('prepare' | 'submit' | 'respond')[];
        from: string;
        until: string;
        letter: string;
        /**
         * Instant, ISO 8601 with offset
         */
        authorisedAt: string;
        /**
         * Instant, ISO 8601 with offset
         */
        revokedAt?: string;
        /**
         * Of the revocation
         */
        reason?: string;
      }[];
    };
  };
  /**
   * Authorise a handler by a signed letter (授权委托书): a person known by account, or whoever is told the invitation
   */
  'POST /api/applicant/cycles/{cycle}/authorities': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      name: string;
      telephone: string;
      /**
       * Whose account; without it an invitation code is made
       */
      person?: string;
      /**
       * prepare 填报和提请验证；submit 提交、补正和撤回；respond 现场评审、回避和复核事项
       */
      rights: ('prepare' | 'submit' | 'respond')[];
      /**
       * 授权起始日
       */
      from: string;
      /**
       * 授权截止日，含当日
       */
      until: string;
      /**
       * 授权委托书扫描件
       */
      letter: string;
    };
    answer: {
      authority: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
      /**
       * For the handler, to be told by the administrator; nobody else can look it up again
       */
      invitation?: string;
    };
  };
  /**
   * Become a handler of an organisation by the invitation that its administrator told you
   */
  'POST /api/applicant/cycles/{cycle}/organisations/{code}/authority-acceptances': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    body: {
      /**
       * 邀请码
       */
      invitation: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Revoke a handler’s authority, or an invitation: in force at once
   */
  'POST /api/applicant/cycles/{cycle}/authorities/{authority}/revocation': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * The number of the authority
       */
      authority: number;
    };
    body: {
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Save a section of the draft over the version that the writer has seen
   */
  'PUT /api/applicant/cycles/{cycle}/application/draft/{section}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      section:
        | 'organisation'
        | 'award'
        | 'eligibility'
        | 'indicators'
        | 'self-evaluation'
        | 'innovation'
        | 'consultants'
        | 'declarations'
        | 'contact';
    };
    query?: {
      /**
       * The organisation acted for, where the caller is a handler of several
       */
      organisation?: string;
    };
    body: {
      /**
       * The version of the section that the writer has seen; 0 for a new one
       */
      known: number;
      content: {
        [k: string]: unknown;
      };
    };
    answer: {
      section:
        | 'organisation'
        | 'award'
        | 'eligibility'
        | 'indicators'
        | 'self-evaluation'
        | 'innovation'
        | 'consultants'
        | 'declarations'
        | 'contact';
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      savedAt: string;
      complete: boolean;
      gaps: {
        at: string;
        problem: string;
      }[];
    };
  };
  /**
   * One’s own application: draft, completeness, requests, evidence, submission, corrections, visit, timeline
   */
  'GET /api/applicant/cycles/{cycle}/application': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    query?: {
      /**
       * The organisation acted for, where the caller is a handler of several
       */
      organisation?: string;
    };
    answer: {
      /**
       * Award year
       */
      cycle: string;
      code: string;
      status: 'draft' | 'submitted' | 'withdrawn';
      version: number;
      window?: {
        /**
         * Instant, ISO 8601 with offset
         */
        opens: string;
        /**
         * Instant, ISO 8601 with offset
         */
        closes: string;
        documentNumber: string;
      };
      editable: boolean;
      /**
       * The edition of the standard that the year is scored by, with the categories to evaluate
       */
      criteria?: {
        standard: string;
        categories: {
          code: string;
          name: string;
        }[];
      };
      sections: {
        section:
          | 'organisation'
          | 'award'
          | 'eligibility'
          | 'indicators'
          | 'self-evaluation'
          | 'innovation'
          | 'consultants'
          | 'declarations'
          | 'contact';
        title: string;
        version: number;
        /**
         * Instant, ISO 8601 with offset
         */
        savedAt?: string;
        content?: {
          [k: string]: unknown;
        };
        complete: boolean;
        gaps: {
          at: string;
          problem: string;
        }[];
      }[];
      missing: {
        at: string;
        problem: string;
      }[];
      facts: {
        fact: string;
        label: string;
        departmentName: string;
        required: boolean;
        status: 'not-asked' | 'changed' | 'open' | 'agreed' | 'refused' | 'lapsed';
        statement?: string;
        request?: number;
        /**
         * Instant, ISO 8601 with offset
         */
        askedAt?: string;
        /**
         * Instant, ISO 8601 with offset
         */
        due?: string;
        /**
         * Instant, ISO 8601 with offset
         */
        answeredAt?: string;
        reason?: string;
      }[];
      recommendations: {
        request: number;
        recommender: string;
        /**
         * Of a competent authority that also confirms facts
         */
        recommenderName?: string;
        status: 'open' | 'agreed' | 'refused' | 'lapsed';
        /**
         * Instant, ISO 8601 with offset
         */
        askedAt: string;
        /**
         * Instant, ISO 8601 with offset
         */
        answeredAt?: string;
        statement?: string;
      }[];
      /**
       * Departments that can be asked for the recommendation as competent authorities (A13d)
       */
      authorities: {
        unit: string;
        name: string;
      }[];
      evidence: {
        id: string;
        name: string;
        title: string;
        size: number;
        /**
         * SHA-256, lower-case hex
         */
        sha256: string;
        mediaType: string;
        state: 'announced' | 'expired' | 'clear';
        /**
         * Instant, ISO 8601 with offset
         */
        announcedAt: string;
        /**
         * Instant, ISO 8601 with offset
         */
        uploadBy: string;
        /**
         * Instant, ISO 8601 with offset
         */
        clearedAt?: string;
      }[];
      submission?: {
        receiptNumber: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        /**
         * Instant, ISO 8601 with offset
         */
        receivedAt: string;
        /**
         * 受理编号, once the window has closed
         */
        acceptanceNumber?: string;
        /**
         * Why it is not on the list of applicants, where it is not
         */
        notAccepted?: string;
        versions: {
          version: number;
          /**
           * Instant, ISO 8601 with offset
           */
          at: string;
          /**
           * SHA-256, lower-case hex
           */
          contentSha256: string;
        }[];
      };
      corrections: {
        request: number;
        items: string[];
        facts: string[];
        /**
         * Instant, ISO 8601 with offset
         */
        due: string;
        /**
         * Instant, ISO 8601 with offset
         */
        askedAt: string;
        state: 'open' | 'answered' | 'overdue' | 'lapsed';
      }[];
      visit?: {
        on: string;
        days: number;
        agenda: string;
        team: {
          member: string;
          name?: string;
          leader: boolean;
        }[];
        recusals: {
          request: number;
          member: string;
          grounds?: string;
          granted?: boolean;
          reason?: string;
        }[];
      };
      /**
       * Eliminations, with how far a 复核 is possible or how it stands
       */
      reviews: {
        stage: 'qualification-review' | 'document-review' | 'site-visit' | 'oral-defence' | 'comprehensive-review';
        /**
         * Of the elimination
         */
        reason?: string;
        servedOn?: string;
        /**
         * End of the time for asking; without service it does not run
         */
        until?: string;
        possible: boolean;
        /**
         * Instant, ISO 8601 with offset
         */
        requestedAt?: string;
        state?: 'requested' | 'accepted' | 'not-accepted' | 'upheld' | 'dismissed';
        evidence?: string[];
        answer?: string;
      }[];
      timeline: {
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
        event: string;
        text: string;
      }[];
    };
  };
  /**
   * The eight conditions with what each still lacks, what proves it, and what the office will judge
   */
  'GET /api/applicant/cycles/{cycle}/application/self-check': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    query?: {
      /**
       * The organisation acted for, where the caller is a handler of several
       */
      organisation?: string;
    };
    answer: {
      conditions: {
        /**
         * 第十一条各项条件
         */
        condition: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8';
        text: string;
        state: 'ready' | 'doubtful' | 'incomplete';
        claim?: {
          claim: 'met' | 'not-applicable';
          statement: string;
        };
        missing: {
          at: string;
          problem: string;
        }[];
        /**
         * What departments refused to confirm
         */
        refused: {
          at: string;
          problem: string;
        }[];
        /**
         * What neither figures nor dates decide: the office judges
         */
        toJudge: {
          at: string;
          problem: string;
        }[];
        /**
         * What proves the condition, and whether it is there
         */
        proofs: {
          at: string;
          what: string;
          by: 'file' | 'department';
          state: 'given' | 'missing' | 'open' | 'refused';
          evidence: string[];
        }[];
      }[];
    };
  };
  /**
   * Ask the department concerned to confirm a fact of the form
   */
  'POST /api/applicant/cycles/{cycle}/application/verification-requests': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    query?: {
      /**
       * The organisation acted for, where the caller is a handler of several
       */
      organisation?: string;
    };
    body: {
      fact: string;
      evidence?: string[];
    };
    answer: {
      request: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Ask an industry association or a competent authority to sign the recommendation
   */
  'POST /api/applicant/cycles/{cycle}/application/recommendation-requests': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    query?: {
      /**
       * The organisation acted for, where the caller is a handler of several
       */
      organisation?: string;
    };
    body: {
      recommender: string;
      evidence?: string[];
    };
    answer: {
      request: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Submit the application; refused with everything that is missing at once
   */
  'POST /api/applicant/cycles/{cycle}/application/submit': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    query?: {
      /**
       * The organisation acted for, where the caller is a handler of several
       */
      organisation?: string;
    };
    answer: {
      version: number;
      /**
       * 收件编号
       */
      receiptNumber: string;
      /**
       * 质量奖 / 创新奖 (A2)
       */
      award: 'quality' | 'innovation';
      /**
       * Instant, ISO 8601 with offset
       */
      receivedAt: string;
      /**
       * Hash of the frozen content
       */
      contentSha256: string;
    };
  };
  /**
   * Submit the corrections that the office asked for, before they are due
   */
  'POST /api/applicant/cycles/{cycle}/application/correct': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    query?: {
      /**
       * The organisation acted for, where the caller is a handler of several
       */
      organisation?: string;
    };
    body: {
      /**
       * The number of the correction that the office asked for
       */
      request: number;
      answers: {
        /**
         * Which of the items asked, from 1
         */
        item: number;
        /**
         * Where the content was changed for it
         */
        sections?: (
          | 'organisation'
          | 'award'
          | 'eligibility'
          | 'indicators'
          | 'self-evaluation'
          | 'innovation'
          | 'consultants'
          | 'declarations'
          | 'contact'
        )[];
        answer: string;
      }[];
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
      /**
       * SHA-256, lower-case hex
       */
      contentSha256: string;
      /**
       * Facts put to their departments again
       */
      reopenedFacts: string[];
    };
  };
  /**
   * Withdraw the application, until the preliminary list is fixed
   */
  'POST /api/applicant/cycles/{cycle}/application/withdraw': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    query?: {
      /**
       * The organisation acted for, where the caller is a handler of several
       */
      organisation?: string;
    };
    body: {
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * A version of the application as it was frozen
   */
  'GET /api/applicant/cycles/{cycle}/application/versions/{version}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Version of the application
       */
      version: number;
    };
    query?: {
      /**
       * The organisation acted for, where the caller is a handler of several
       */
      organisation?: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      at: string;
      /**
       * SHA-256, lower-case hex
       */
      contentSha256: string;
      content: {
        cycle: string;
        code: string;
        form: {
          organisation: {
            /**
             * 组织名称
             */
            name: string;
            /**
             * 住所
             */
            address: string;
            /**
             * 注册登记日期
             */
            registeredOn: string;
            /**
             * 法定代表人
             */
            legalRepresentative: string;
            /**
             * 主要活动（第二条）
             */
            activity: 'production' | 'construction' | 'service' | 'environment';
            /**
             * 所属行业
             */
            industry:
              | '眼镜制造'
              | '锁具五金'
              | '服装鞋革'
              | '电气机械'
              | '泵阀装备'
              | '汽摩配件'
              | '通用专用设备制造'
              | '电子信息制造'
              | '医药与医疗器械'
              | '新材料'
              | '食品加工'
              | '其他制造业'
              | '建筑与工程'
              | '现代农业'
              | '商贸流通'
              | '交通运输与物流'
              | '软件与信息服务'
              | '科技与专业服务'
              | '节能环保'
              | '医疗卫生'
              | '教育'
              | '文化旅游'
              | '金融'
              | '其他服务业';
            /**
             * 第五条鼓励的方向（仅作统计）
             */
            encouraged: (
              | '先进制造业'
              | '战略性新兴产业'
              | '现代农业和服务业'
              | '节能环保产业'
              | '新材料及绿色建筑产业'
              | '智能制造'
              | '数字经济'
              | '生命健康'
              | '“浙江制造”品牌建设'
            )[];
            /**
             * 是否工业企业
             */
            industrial: boolean;
            /**
             * 从业人数
             */
            employees: number;
            /**
             * 主要产品、工程或服务
             */
            scope: string;
            /**
             * 营业执照或登记证书扫描件
             */
            licenceEvidence: string;
          };
          award: {
            /**
             * 申报奖项
             */
            award: 'quality' | 'innovation';
          };
          eligibility: {
            /**
             * 第十一条各项条件
             */
            conditions: {
              [k: string]: {
                /**
                 * 是否符合
                 */
                claim: 'met' | 'not-applicable';
                /**
                 * 情况说明
                 */
                statement: string;
                /**
                 * 证明材料
                 *
                 * Items: 证明材料
                 */
                evidence: string[];
              };
            };
            /**
             * 国家规定应取得的相关证照（第二项；无须取得的留空）
             */
            licences: {
              /**
               * 证照名称
               */
              name: string;
              /**
               * 证照编号
               */
              number: string;
              /**
               * 发证机关
               */
              issuer: string;
              /**
               * 有效期至（长期有效的不填）
               */
              validUntil?: string;
              /**
               * 证明材料
               */
              evidence: string;
            }[];
            /**
             * 质量、环境管理体系等认证（第三项）
             */
            certificates: {
              /**
               * 认证类别
               */
              kind: 'quality-management' | 'environmental-management' | 'other';
              /**
               * 证书编号
               */
              number: string;
              /**
               * 认证机构
               */
              issuer: string;
              /**
               * 有效期自
               */
              validFrom: string;
              /**
               * 有效期至
               */
              validUntil: string;
              /**
               * 证明材料
               */
              evidence: string;
            }[];
            /**
             * 主要经济指标和社会贡献在市内的位次（第三项）
             */
            standing: {
              /**
               * 指标
               */
              indicator: string;
              /**
               * 数据来源
               */
              source: string;
              /**
               * 市内同行业或同类型组织中的位次
               */
              rank: string;
              /**
               * 证明材料
               */
              evidence: string;
            }[];
            /**
             * 技术、服务和质量指标达到国内先进水平（第三项）
             */
            advanced: {
              /**
               * 方面
               */
              aspect: 'technology' | 'service' | 'quality';
              /**
               * 达到国内先进水平的说明
               */
              statement: string;
              /**
               * 证明材料
               */
              evidence: string;
            }[];
            /**
             * 质量、标准、品牌以及技术、管理、制造方式、商业模式创新的成效（第四项）
             */
            innovations: {
              /**
               * 创新类别
               */
              kind:
                'quality' | 'standards' | 'brand' | 'technology' | 'management' | 'manufacturing' | 'business-model';
              /**
               * 名称
               */
              name: string;
              /**
               * 年度
               */
              year: number;
              /**
               * 成效
               */
              effect: string;
              /**
               * 证明材料
               */
              evidence: string;
            }[];
            /**
             * “亩均效益”综合评价（第五项，工业企业）
             */
            perMu?: {
              /**
               * 评价年度
               */
              year: number;
              /**
               * 评价档次
               */
              grade: 'A' | 'B' | 'C' | 'D' | 'not-evaluated';
              /**
               * 证明材料
               *
               * Items: 证明材料
               */
              evidence: string[];
            };
            /**
             * 近三年监督抽查、事故和投诉（第六项）
             */
            record: {
              /**
               * 质量监督抽查不合格情况（没有的留空）
               */
              sampling: {
                /**
                 * 通报日期
                 */
                on: string;
                /**
                 * 抽查级别
                 */
                level: 'district' | 'city' | 'province' | 'national';
                /**
                 * 不合格情况
                 */
                matter: string;
                /**
                 * 证明材料
                 */
                evidence: string;
              }[];
              /**
               * 质量、安全、环境污染、公共卫生等事故（没有的留空）
               */
              accidents: {
                /**
                 * 发生日期
                 */
                on: string;
                /**
                 * 事故类别
                 */
                field: 'quality' | 'safety' | 'environment' | 'public-health' | 'other';
                /**
                 * 是否重大事故
                 */
                major: boolean;
                /**
                 * 事故情况
                 */
                matter: string;
                /**
                 * 证明材料
                 */
                evidence: string;
              }[];
              /**
               * 顾客、员工、合作伙伴和社会的投诉（没有的留空）
               */
              complaints: {
                /**
                 * 投诉日期
                 */
                on: string;
                /**
                 * 是否重大投诉
                 */
                major: boolean;
                /**
                 * 是否因本组织责任导致
                 */
                responsible: boolean;
                /**
                 * 投诉情况
                 */
                matter: string;
                /**
                 * 证明材料
                 */
                evidence: string;
              }[];
            };
            /**
             * 诚信记录（第七项）
             */
            credit: {
              /**
               * 信用报告出具单位或查询平台
               */
              source: string;
              /**
               * 信用报告日期
               */
              issuedOn: string;
              /**
               * 是否被列入严重失信主体名单
               */
              blacklisted: boolean;
              /**
               * 信用报告
               */
              reportEvidence: string;
            };
            /**
             * 受到的行政、刑事处罚（第八项；没有的留空）
             */
            penalties: {
              /**
               * 决定日期
               */
              on: string;
              /**
               * 处罚机关
               */
              authority: string;
              /**
               * 是否属严重违反法律法规
               */
              serious: boolean;
              /**
               * 违法事实、处罚和整改情况
               */
              matter: string;
              /**
               * 证明材料
               */
              evidence: string;
            }[];
          };
          indicators: {
            /**
             * 近三年主要经济指标
             */
            years: {
              /**
               * 年度
               */
              year: number;
              /**
               * 营业收入（万元）
               */
              revenue: number;
              /**
               * 利润总额（万元）
               */
              profit: number;
              /**
               * 纳税额（万元）
               */
              tax: number;
              /**
               * 资产总额（万元）
               */
              assets: number;
              /**
               * 研发投入（万元）
               */
              research: number;
              /**
               * 年末从业人数
               */
              employees: number;
            }[];
          };
          'self-evaluation': {
            /**
             * 自我评价报告
             */
            reportEvidence: string;
            /**
             * 按标准各类目的自我评价
             */
            categories: {
              /**
               * 自我评价
               */
              [k: string]: string;
            };
          };
          innovation?: {
            /**
             * 质量创新
             */
            quality: {
              /**
               * 名称
               */
              name: string;
              /**
               * 年度
               */
              year: number;
              /**
               * 内容和成效
               */
              description: string;
              /**
               * 证明材料
               *
               * Items: 证明材料
               */
              evidence: string[];
            }[];
            /**
             * 标准创新
             */
            standards: {
              /**
               * 名称
               */
              name: string;
              /**
               * 年度
               */
              year: number;
              /**
               * 内容和成效
               */
              description: string;
              /**
               * 证明材料
               *
               * Items: 证明材料
               */
              evidence: string[];
            }[];
            /**
             * 品牌建设
             */
            brand: {
              /**
               * 名称
               */
              name: string;
              /**
               * 年度
               */
              year: number;
              /**
               * 内容和成效
               */
              description: string;
              /**
               * 证明材料
               *
               * Items: 证明材料
               */
              evidence: string[];
            }[];
            /**
             * 知识产权创造
             */
            intellectualProperty: {
              /**
               * 名称
               */
              name: string;
              /**
               * 年度
               */
              year: number;
              /**
               * 内容和成效
               */
              description: string;
              /**
               * 证明材料
               *
               * Items: 证明材料
               */
              evidence: string[];
            }[];
          };
          consultants: {
            used: boolean;
            consultants: {
              /**
               * 咨询辅导机构
               */
              institution: string;
              /**
               * 辅导内容和时间
               */
              service: string;
            }[];
          };
          declarations: {
            /**
             * 法定代表人签字页扫描件
             */
            signatureEvidence: string;
            /**
             * 加盖公章的申报表扫描件
             */
            sealEvidence: string;
            /**
             * 真实性承诺书扫描件
             */
            undertakingEvidence: string;
          };
        };
        evidence: {
          id: string;
          sha256: string;
          name: string;
          title: string;
          mediaType: string;
          size: number;
        }[];
        facts: {
          fact: string;
          request: number;
          statement: string;
        }[];
      };
      people?: {
        contact: {
          /**
           * 联系人
           */
          name: string;
          /**
           * 职务
           */
          position: string;
          /**
           * 联系电话
           */
          telephone: string;
          /**
           * 电子邮箱
           */
          email: string;
        };
        consultants: {
          institution: string;
          persons: string[];
        }[];
      };
    };
  };
  /**
   * What changed between two versions of one’s own application, field by field
   */
  'GET /api/applicant/cycles/{cycle}/application/comparisons/{earlier}/{later}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      earlier: number;
      later: number;
    };
    query?: {
      /**
       * The organisation acted for, where the caller is a handler of several
       */
      organisation?: string;
    };
    answer: {
      earlier: {
        version: number;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
      };
      later: {
        version: number;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
      };
      differences: {
        section:
          | 'organisation'
          | 'award'
          | 'eligibility'
          | 'indicators'
          | 'self-evaluation'
          | 'innovation'
          | 'consultants'
          | 'declarations'
          | 'contact';
        /**
         * Path in the form
         */
        at: string;
        label: string;
        /**
         * Absent where the field is new; a file by its title
         */
        before?: string | number | boolean;
        /**
         * Absent where the field is gone; a file by its title
         */
        after?: string | number | boolean;
      }[];
      /**
       * False where the people of a version were erased: contact and consultants are not compared
       */
      people: boolean;
    };
  };
  /**
   * The report on the site visit: findings, strengths and opportunities, never a score
   */
  'GET /api/applicant/cycles/{cycle}/application/site-report': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    query?: {
      /**
       * The organisation acted for, where the caller is a handler of several
       */
      organisation?: string;
    };
    answer: {
      report: number;
      /**
       * Instant, ISO 8601 with offset
       */
      filedAt: string;
      visitedOn: string;
      findings: {
        item: string;
        finding: string;
      }[];
      strengths: {
        item: string;
        text: string;
      }[];
      opportunities: {
        item: string;
        text: string;
      }[];
      /**
       * Instant, ISO 8601 with offset
       */
      answerBy?: string;
      answer?: {
        confirmed: boolean;
        statement?: string;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
      };
    };
  };
  /**
   * Confirm the report on the site visit
   */
  'POST /api/applicant/cycles/{cycle}/application/site-report/confirm': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    query?: {
      /**
       * The organisation acted for, where the caller is a handler of several
       */
      organisation?: string;
    };
    body: {
      /**
       * The version of the report that was read
       */
      report: number;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * State a disagreement with the report, which stays attached to it
   */
  'POST /api/applicant/cycles/{cycle}/application/site-report/dispute': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    query?: {
      /**
       * The organisation acted for, where the caller is a handler of several
       */
      organisation?: string;
    };
    body: {
      /**
       * The version of the report that was read
       */
      report: number;
      statement: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Ask that a member of the team does not take part, before the day of the visit
   */
  'POST /api/applicant/cycles/{cycle}/application/recusal-requests': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    query?: {
      /**
       * The organisation acted for, where the caller is a handler of several
       */
      organisation?: string;
    };
    body: {
      member: string;
      grounds: string;
    };
    answer: {
      request: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Ask for the 复核 of one’s elimination in a stage, in time from the service of the written notice
   */
  'POST /api/applicant/cycles/{cycle}/application/reviews': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    query?: {
      /**
       * The organisation acted for, where the caller is a handler of several
       */
      organisation?: string;
    };
    body: {
      stage: 'qualification-review' | 'document-review' | 'site-visit' | 'oral-defence' | 'comprehensive-review';
      /**
       * Why the result is wrong; read by the office alone
       */
      grounds: string;
      /**
       * Files of the organisation that prove it; read by the office alone
       */
      evidence?: string[];
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * What one’s own organisation is asked to comment on, in the office’s words, and its positions
   */
  'GET /api/applicant/cycles/{cycle}/hearings': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    query?: {
      /**
       * The organisation acted for, where the caller is a handler of several
       */
      organisation?: string;
    };
    answer: {
      hearings: {
        hearing: string;
        /**
         * Instant, ISO 8601 with offset
         */
        informedAt: string;
        /**
         * Absent when erased
         */
        substance?: string;
        /**
         * Instant, ISO 8601 with offset
         */
        due: string;
        position?: {
          /**
           * Instant, ISO 8601 with offset
           */
          at?: string;
          /**
           * Where it came on paper
           */
          statedOn?: string;
          /**
           * Absent on paper, and when erased
           */
          statement?: string;
          evidence: string[];
        };
      }[];
    };
  };
  /**
   * State one’s organisation’s position, with files of its own
   */
  'POST /api/applicant/cycles/{cycle}/hearings/{hearing}/position': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      hearing: string;
    };
    query?: {
      /**
       * The organisation acted for, where the caller is a handler of several
       */
      organisation?: string;
    };
    body: {
      statement: string;
      /**
       * 本组织已上传并通过检查的材料编号
       */
      evidence?: string[];
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * One’s own title with the activities planned and reported
   */
  'GET /api/applicant/cycles/{cycle}/title': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    query?: {
      /**
       * The organisation acted for, where the caller is a handler of several
       */
      organisation?: string;
    };
    answer: {
      /**
       * 质量奖 / 创新奖 (A2)
       */
      award: 'quality' | 'innovation';
      name: string;
      certificateNumber: string;
      decidedOn: string;
      status: 'valid' | 'revoked';
      duties: {
        duty: number;
        /**
         * 经验交流／接待参观／总结报告
         */
        kind: 'experience-sharing' | 'visit' | 'report';
        what: string;
        due: string;
        /**
         * Recorded by the office, or reported and acknowledged
         */
        done: boolean;
      }[];
      reports: {
        report: number;
        duty?: number;
        /**
         * 经验交流／接待参观／总结报告
         */
        kind: 'experience-sharing' | 'visit' | 'report';
        what: string;
        on: string;
        result: string;
        evidence: string[];
        /**
         * Instant, ISO 8601 with offset
         */
        reportedAt: string;
        state: 'reported' | 'acknowledged' | 'returned';
        /**
         * Why it was returned
         */
        reason?: string;
      }[];
    };
  };
  /**
   * Report an activity as a winner, with proof: experience sharing, visit, report
   */
  'POST /api/applicant/cycles/{cycle}/duty-reports': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    query?: {
      /**
       * The organisation acted for, where the caller is a handler of several
       */
      organisation?: string;
    };
    body: {
      /**
       * The planned activity that it was; absent for one of one’s own
       */
      duty?: number;
      /**
       * 经验交流／接待参观／总结报告
       */
      kind: 'experience-sharing' | 'visit' | 'report';
      what: string;
      on: string;
      result: string;
      /**
       * Files of the organisation
       */
      evidence: string[];
    };
    answer: {
      report: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * What you, your organisation and your roles were told, newest first
   */
  'GET /api/partner/inbox': {
    answer: {
      letters: {
        id: string;
        cycle: string;
        template: string;
        subject: string;
        text: string;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
      }[];
    };
  };
  /**
   * What this unit is asked to confirm or recommend, and has answered
   */
  'GET /api/partner/requests': {
    query?: {
      /**
       * Award year; the newest where none is given
       */
      cycle?: string;
    };
    answer: {
      /**
       * Award year
       */
      cycle: string;
      verifications: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        organisation: string;
        request: number;
        /**
         * Instant, ISO 8601 with offset
         */
        askedAt: string;
        status: 'open' | 'agreed' | 'refused';
        /**
         * Instant, ISO 8601 with offset
         */
        answeredAt?: string;
        evidence: {
          owner: string;
          id: string;
          title: string;
          name: string;
        }[];
        fact: string;
        label: string;
        statement: string;
        /**
         * Instant, ISO 8601 with offset
         */
        due: string;
        overdue: boolean;
      }[];
      recommendations: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        organisation: string;
        request: number;
        /**
         * Instant, ISO 8601 with offset
         */
        askedAt: string;
        status: 'open' | 'agreed' | 'refused';
        /**
         * Instant, ISO 8601 with offset
         */
        answeredAt?: string;
        evidence: {
          owner: string;
          id: string;
          title: string;
          name: string;
        }[];
      }[];
    };
  };
  /**
   * Confirm a fact, with proof
   */
  'POST /api/partner/cycles/{cycle}/verifications/{code}/{fact}/confirm': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      fact: string;
    };
    body: {
      /**
       * Version of the request that is answered
       */
      request: number;
      evidence: string[];
      remark?: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Refuse to confirm a fact, with the reason; that counts as answered
   */
  'POST /api/partner/cycles/{cycle}/verifications/{code}/{fact}/refuse': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      fact: string;
    };
    body: {
      /**
       * Version of the request that is answered
       */
      request: number;
      evidence?: string[];
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Sign the recommendation, as an industry association or as the competent authority
   */
  'POST /api/partner/cycles/{cycle}/recommendations/{code}/sign': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    body: {
      /**
       * Version of the request that is answered
       */
      request: number;
      statement: string;
      evidence?: string[];
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Decline to recommend, with the reason
   */
  'POST /api/partner/cycles/{cycle}/recommendations/{code}/decline': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    body: {
      /**
       * Version of the request that is answered
       */
      request: number;
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * The 征求意见函 to this department, each with all organisations on one page and what it answered
   */
  'GET /api/partner/inquiries': {
    query?: {
      /**
       * Award year; the newest where none is given
       */
      cycle?: string;
    };
    answer: {
      /**
       * Award year
       */
      cycle: string;
      inquiries: {
        /**
         * 资格审查 / 候选名单提交评委会前 / 拟授奖名单报区政府前 (A14.1a)
         */
        round: 'qualification' | 'candidates' | 'list';
        title: string;
        /**
         * Instant, ISO 8601 with offset
         */
        sentAt: string;
        /**
         * Instant, ISO 8601 with offset
         */
        due: string;
        overdue: boolean;
        complete: boolean;
        organisations: {
          /**
           * Unified social credit code (GB 32100-2015)
           */
          code: string;
          name: string;
          answer?: {
            situation: 'none' | 'found';
            text?: string;
            evidence: string[];
            /**
             * Instant, ISO 8601 with offset
             */
            at: string;
            late: boolean;
          };
        }[];
      }[];
    };
  };
  /**
   * Answer a 征求意见函 organisation by organisation: 无意见, or 有情况 with proof
   */
  'POST /api/partner/cycles/{cycle}/inquiries/{round}/answers': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * 资格审查 / 候选名单提交评委会前 / 拟授奖名单报区政府前 (A14.1a)
       */
      round: 'qualification' | 'candidates' | 'list';
    };
    body: {
      /**
       * 逐家答复：无意见，或有情况并附证明材料；未列出的视为尚未答复
       */
      answers: (
        | {
            situation: 'none';
            /**
             * Unified social credit code (GB 32100-2015)
             */
            code: string;
          }
        | {
            situation: 'found';
            /**
             * Unified social credit code (GB 32100-2015)
             */
            code: string;
            text: string;
            evidence: string[];
          }
      )[];
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Report misconduct of somebody who takes part in the review: consulting, gifts, and the like
   */
  'POST /api/partner/cycles/{cycle}/misconduct-reports': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      /**
       * 有偿或无偿咨询 / 收受礼物、佣金或有价证券 / 利害关系 / 泄密 / 违反程序 / 其他 (A20)
       */
      kind: 'consulting' | 'gifts' | 'interest' | 'disclosure' | 'procedure' | 'other';
      /**
       * 被反映人：姓名、职务或身份；不进入日志
       */
      who: string;
      /**
       * Where known: under which name the person signs in
       */
      person?: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      organisation?: string;
      details: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
      report: string;
    };
  };
  /**
   * What you, your organisation and your roles were told, newest first
   */
  'GET /api/office/inbox': {
    answer: {
      letters: {
        id: string;
        cycle: string;
        template: string;
        subject: string;
        text: string;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
      }[];
    };
  };
  /**
   * Open the award year
   */
  'POST /api/office/cycles': {
    body: {
      /**
       * Award year
       */
      year: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * The year as the office steers it: where it stands, what it runs by, what is due, what was decided
   */
  'GET /api/office/cycles/{cycle}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      /**
       * Award year
       */
      cycle: string;
      position: {
        /**
         * Name of the state in the procedure
         */
        step: string;
        phase: string;
        words: string;
        /**
         * Where the procedure only waits for the clock
         */
        until?: string;
      };
      editions: {
        id: string;
        standard: string;
        guide: string;
      }[];
      criteria?: {
        edition: string;
        standard: string;
        lookedUpOn: string;
      };
      policy: {
        items: {
          item: string;
          label: string;
          /**
           * The clause that leaves it open, as it is cited
           */
          article: string;
          /**
           * What the text says about it, or that it says nothing
           */
          silence: string;
        }[];
        drafts: {
          version: number;
          policy: {
            notice: {
              days: number;
              unit: 'working' | 'natural';
            };
            quorum: {
              numerator: number;
              denominator: number;
            };
            majority: {
              numerator: number;
              denominator: number;
            };
            secretBallot: boolean;
            substitution: boolean;
            substituteAttendance: boolean;
            weights: {
              document: number;
              site: number;
              defence: number;
            };
            reviewRequestDays: number;
            correctionDays: number;
            verificationDays: number;
            siteReportDays: number;
            siteReportAnswerDays: number;
            investigationDays: number;
            discrepancyThreshold: number;
            formerWinnerYears: number;
            examinerFeePerDay: number;
          };
        }[];
        determined?: {
          draft: number;
          policy: {
            notice: {
              days: number;
              unit: 'working' | 'natural';
            };
            quorum: {
              numerator: number;
              denominator: number;
            };
            majority: {
              numerator: number;
              denominator: number;
            };
            secretBallot: boolean;
            substitution: boolean;
            substituteAttendance: boolean;
            weights: {
              document: number;
              site: number;
              defence: number;
            };
            reviewRequestDays: number;
            correctionDays: number;
            verificationDays: number;
            siteReportDays: number;
            siteReportAnswerDays: number;
            investigationDays: number;
            discrepancyThreshold: number;
            formerWinnerYears: number;
            examinerFeePerDay: number;
          };
          decidedOn: string;
          minutes: string;
        };
        /**
         * What a first draft starts from; in force is only what was determined
         */
        start: {
          notice: {
            days: number;
            unit: 'working' | 'natural';
          };
          quorum: {
            numerator: number;
            denominator: number;
          };
          majority: {
            numerator: number;
            denominator: number;
          };
          secretBallot: boolean;
          substitution: boolean;
          substituteAttendance: boolean;
          weights: {
            document: number;
            site: number;
            defence: number;
          };
          reviewRequestDays: number;
          correctionDays: number;
          verificationDays: number;
          siteReportDays: number;
          siteReportAnswerDays: number;
          investigationDays: number;
          discrepancyThreshold: number;
          formerWinnerYears: number;
          examinerFeePerDay: number;
        };
      };
      call?: {
        /**
         * 文号
         */
        documentNumber: string;
        /**
         * Instant, ISO 8601 with offset
         */
        opens: string;
        /**
         * Instant, ISO 8601 with offset
         */
        closes: string;
        extensions: {
          /**
           * 文号
           */
          documentNumber: string;
          /**
           * Instant, ISO 8601 with offset
           */
          closes: string;
          reason: string;
        }[];
      };
      /**
       * In the frozen list of applicants
       */
      applicants?: number;
      due: {
        id: string;
        about: string;
        /**
         * Instant, ISO 8601 with offset
         */
        due: string;
        overdue: boolean;
        at: {
          kind:
            | 'verification'
            | 'correction'
            | 'review'
            | 'site-report'
            | 'investigation'
            | 'inquiry'
            | 'remark'
            | 'hearing'
            | 'honour'
            | 'duty'
            | 'petition'
            | 'plan';
          /**
           * Unified social credit code (GB 32100-2015)
           */
          code?: string;
          notice?: string;
          receipt?: string;
          round?: string;
        };
      }[];
      candidates?: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        name: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
      }[];
      ballots: {
        needed: {
          /**
           * 质量奖 / 创新奖 (A2)
           */
          award: 'quality' | 'innovation';
          candidates: {
            /**
             * Unified social credit code (GB 32100-2015)
             */
            code: string;
            name: string;
            /**
             * 质量奖 / 创新奖 (A2)
             */
            award: 'quality' | 'innovation';
          }[];
          tieOf?: string;
        }[];
        held: {
          session: string;
          /**
           * 质量奖 / 创新奖 (A2)
           */
          award: 'quality' | 'innovation';
          state: 'open' | 'closing' | 'counted';
        }[];
      };
      places: {
        quality: number;
        innovation: number;
      };
      list?: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        name: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        inFavour: number;
        noticedIn?: string;
      }[];
      removed: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        name: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        cause: string;
        reason: string;
      }[];
      notices: {
        notice: string;
        firstDay: string;
        lastDay: string;
        /**
         * Instant, ISO 8601 with offset
         */
        endsAt: string;
        closed: boolean;
        names: number;
        opinions: number;
        /**
         * Opinions that still hold the year up
         */
        open: number;
        report?: {
          version: number;
          examined: boolean;
          complete: boolean;
        };
      }[];
      submissions: {
        submission: number;
        list: {
          /**
           * Unified social credit code (GB 32100-2015)
           */
          code: string;
          name: string;
          /**
           * 质量奖 / 创新奖 (A2)
           */
          award: 'quality' | 'innovation';
        }[];
        decision?: 'approved' | 'sent-back';
        reason?: string;
        reconsidered: boolean;
      }[];
      commendation?: {
        /**
         * 文号
         */
        documentNumber: string;
        decidedOn: string;
      };
      winners?: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        name: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
      }[];
    };
  };
  /**
   * Record the edition of the standard and when it was looked up
   */
  'POST /api/office/cycles/{cycle}/criteria': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      /**
       * Id of the edition of GB/T 19580 as data
       */
      edition: string;
      /**
       * When the office looked up that this is the latest version (A4)
       */
      lookedUpOn: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Put a draft of the policy before the committee
   */
  'POST /api/office/cycles/{cycle}/policy-drafts': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      policy: {
        notice: {
          days: number;
          unit: 'working' | 'natural';
        };
        quorum: {
          numerator: number;
          denominator: number;
        };
        majority: {
          numerator: number;
          denominator: number;
        };
        secretBallot: boolean;
        substitution: boolean;
        substituteAttendance: boolean;
        weights: {
          document: number;
          site: number;
          defence: number;
        };
        reviewRequestDays: number;
        correctionDays: number;
        verificationDays: number;
        siteReportDays: number;
        siteReportAnswerDays: number;
        investigationDays: number;
        discrepancyThreshold: number;
        formerWinnerYears: number;
        examinerFeePerDay: number;
      };
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Publish the yearly call for applications
   */
  'POST /api/office/cycles/{cycle}/call': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      /**
       * 文号
       */
      documentNumber: string;
      /**
       * Instant, ISO 8601 with offset
       */
      opens: string;
      /**
       * Instant, ISO 8601 with offset
       */
      closes: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Extend the window for everybody before its end
   */
  'POST /api/office/cycles/{cycle}/window-extensions': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      /**
       * 文号
       */
      documentNumber: string;
      /**
       * Instant, ISO 8601 with offset
       */
      closes: string;
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Plan the year’s timetable, or change it with a reason; every version stays
   */
  'POST /api/office/cycles/{cycle}/timetable': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      entries: {
        /**
         * 年度工作计划的事项 (A8)
         */
        act:
          | 'policy-determination'
          | 'call'
          | 'application-window'
          | 'qualification-review'
          | 'document-review'
          | 'site-visit'
          | 'oral-defence'
          | 'candidates-submitted'
          | 'committee-meeting'
          | 'public-notice'
          | 'list-submission'
          | 'government-approval'
          | 'commendation'
          | 'ceremony';
        from: string;
        to: string;
        note?: string;
        inCall?: boolean;
      }[];
      /**
       * Why it is another than the version before
       */
      reason?: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * The timetable against what the records say happened; what is overdue shows and stops nothing
   */
  'GET /api/office/cycles/{cycle}/timetable': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      /**
       * Where the rule comes from: our order of work
       */
      basis: string;
      version?: number;
      entries: {
        /**
         * 年度工作计划的事项 (A8)
         */
        act:
          | 'policy-determination'
          | 'call'
          | 'application-window'
          | 'qualification-review'
          | 'document-review'
          | 'site-visit'
          | 'oral-defence'
          | 'candidates-submitted'
          | 'committee-meeting'
          | 'public-notice'
          | 'list-submission'
          | 'government-approval'
          | 'commendation'
          | 'ceremony';
        name: string;
        from: string;
        to: string;
        note?: string;
        inCall: boolean;
        /**
         * As the records have it; without an end while it goes on
         */
        actual?: {
          from: string;
          to?: string;
        };
        state: 'ahead' | 'start-overdue' | 'running' | 'overdue' | 'done';
        /**
         * Natural days behind the planned end, 0 when in time
         */
        daysLate: number;
      }[];
      versions: {
        version: number;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
        by: string;
        reason?: string;
      }[];
    };
  };
  /**
   * Plan how many people of which field the year needs, their recruiting and training; a change says why
   */
  'POST /api/office/cycles/{cycle}/pool-plan': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      needs: {
        capacity: 'examiner' | 'panellist';
        field: string;
        number: number;
      }[];
      recruiting: string;
      training: string;
      /**
       * Why it is another than the version before
       */
      reason?: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * The year’s needs against the pool: who is there, who could be assigned today, who is still to be found
   */
  'GET /api/office/cycles/{cycle}/pool-plan': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      /**
       * Where the rule comes from: our order of work
       */
      basis: string;
      version?: number;
      recruiting?: string;
      training?: string;
      needs: {
        capacity: 'examiner' | 'panellist';
        field: string;
        number: number;
        inPool: number;
        assignable: number;
        /**
         * How many assignable people are still to be found or trained
         */
        short: number;
      }[];
      versions: {
        version: number;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
        by: string;
        reason?: string;
      }[];
    };
  };
  /**
   * Register a person in the pool of examiners and panellists, or register changes
   */
  'POST /api/office/examiners': {
    /**
     * Registers a person, or registers him anew when something about him changed
     */
    body: {
      person: string;
      /**
       * 评审员 / 答辩专家
       */
      capacity: 'examiner' | 'panellist';
      name: string;
      employer: string;
      telephone: string;
      /**
       * Fields and industries, as the applicants name theirs
       */
      expertise: string[];
      /**
       * 行业专家 (A9)
       */
      industryExpert: boolean;
      qualifications: string[];
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Record a training of an examiner or panellist
   */
  'POST /api/office/examiners/{person}/trainings': {
    path: {
      person: string;
    };
    body: {
      on: string;
      course: string;
      /**
       * Last day of its validity; two years from the training unless said
       */
      validUntil?: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Take a person out of the pool, with reason; his history stays, teams that still work get a replacement
   */
  'POST /api/office/examiners/{person}/departure': {
    path: {
      person: string;
    };
    /**
     * Takes a person out of the pool; the history stays, a new registration brings him back
     */
    body: {
      /**
       * 本人退出 / 评审办移出
       */
      cause: 'retired' | 'removed';
      on: string;
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * The pool with training, undertaking, load and conflicts in a cycle, filtered
   */
  'GET /api/office/cycles/{cycle}/examiners': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    query?: {
      capacity?: 'examiner' | 'panellist';
      /**
       * Part of a field of expertise
       */
      expertise?: string;
      industryExpert?: string;
      /**
       * Whether nothing keeps the person from being assigned
       */
      assignable?: string;
      state?: 'in-pool' | 'left' | 'all';
      /**
       * Part of name, employer or id
       */
      text?: string;
    };
    answer: {
      examiners: {
        person: string;
        /**
         * Absent when it was erased
         */
        profile?: {
          name: string;
          employer: string;
          telephone: string;
        };
        /**
         * Items: 评审员 / 答辩专家
         */
        capacities: ('examiner' | 'panellist')[];
        expertise: string[];
        industryExpert: boolean;
        qualifications: string[];
        trainings: {
          on: string;
          course: string;
          validUntil: string;
        }[];
        /**
         * Signed for this cycle (A20a)
         */
        undertaking: boolean;
        /**
         * How many interests are declared in this cycle
         */
        interests: number;
        /**
         * Applications by credit code that the person keeps out of
         */
        conflicts: string[];
        /**
         * Applications the person is a valid team member of
         */
        load: number;
        /**
         * Applications of earlier years
         */
        past: {
          cycle: string;
          applications: number;
        }[];
        onPanel: boolean;
        state: 'in-pool' | 'left';
        /**
         * What keeps the person from being assigned
         */
        obstacles: string[];
      }[];
    };
  };
  /**
   * One person of the pool: registrations, trainings, departures, and what he did in which year
   */
  'GET /api/office/examiners/{person}': {
    path: {
      person: string;
    };
    answer: {
      person: string;
      /**
       * Absent when it was erased
       */
      name?: string;
      state: 'in-pool' | 'left';
      registrations: {
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
        capacity: 'examiner' | 'panellist';
        expertise: string[];
      }[];
      trainings: {
        on: string;
        course: string;
        validUntil: string;
      }[];
      departures: {
        cause: 'retired' | 'removed';
        on: string;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
        /**
         * Absent when it was erased
         */
        reason?: string;
      }[];
      years: {
        /**
         * Award year
         */
        cycle: string;
        /**
         * Applications that the person was a team member of
         */
        applications: number;
        led: number;
        /**
         * Teams that the person left early
         */
        left: number;
        panel: boolean;
      }[];
    };
  };
  /**
   * Give the year’s undertaking and declare one’s interests
   */
  'POST /api/office/cycles/{cycle}/interests': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      /**
       * 保密与廉洁承诺 (A20a)
       */
      undertaking: true;
      interests: {
        organisation: string;
        relation: 'employment' | 'ownership' | 'relative' | 'consulting' | 'other';
        explanation?: string;
      }[];
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Read one’s own undertaking and interests
   */
  'GET /api/office/cycles/{cycle}/interests': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      undertaking: boolean;
      /**
       * Instant, ISO 8601 with offset
       */
      declaredAt?: string;
      interests: {
        organisation: string;
        relation: 'employment' | 'ownership' | 'relative' | 'consulting' | 'other';
        foundBy: 'self' | 'office';
        explanation?: string;
      }[];
    };
  };
  /**
   * Disclose an interest of one’s own that came up after the declaration
   */
  'POST /api/office/cycles/{cycle}/interests/disclosures': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      organisation: string;
      relation: 'employment' | 'ownership' | 'relative' | 'consulting' | 'other';
      explanation?: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Enter an interest of a person that the office found out (late discovery)
   */
  'POST /api/office/cycles/{cycle}/persons/{person}/interests': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      person: string;
    };
    body: {
      organisation: string;
      relation: 'employment' | 'ownership' | 'relative' | 'consulting' | 'other';
      explanation?: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * List the applications of a year, filtered; straight from the journal
   */
  'GET /api/office/cycles/{cycle}/applications': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    query?: {
      /**
       * 质量奖 / 创新奖 (A2)
       */
      award?: 'quality' | 'innovation';
      stage?:
        | 'received'
        | 'not-accepted'
        | 'withdrawn'
        | 'terminated'
        | 'eliminated'
        | 'qualification-review'
        | 'document-review'
        | 'site-visit'
        | 'oral-defence'
        | 'comprehensive-review';
      industry?: string;
      /**
       * Part of name, code or a number
       */
      text?: string;
    };
    answer: {
      applications: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        name: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        industry: string;
        industrial: boolean;
        receiptNumber: string;
        acceptanceNumber?: string;
        /**
         * Instant, ISO 8601 with offset
         */
        submittedAt: string;
        /**
         * Version of the content in force
         */
        version: number;
        place: {
          at:
            | 'received'
            | 'not-accepted'
            | 'withdrawn'
            | 'terminated'
            | 'eliminated'
            | 'qualification-review'
            | 'document-review'
            | 'site-visit'
            | 'oral-defence'
            | 'comprehensive-review';
          /**
           * Where it was eliminated
           */
          stage?: 'qualification-review' | 'document-review' | 'site-visit' | 'oral-defence';
          reason?: string;
        };
        qualification: 'qualified' | 'not-qualified' | 'open' | 'correction-open';
        team?: string;
        /**
         * What it lacks for the closing of the stage it is in
         */
        missing: number;
      }[];
    };
  };
  /**
   * What departments and recommenders were asked by applicants, who has answered, and what is overdue
   */
  'GET /api/office/cycles/{cycle}/requests': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      verifications: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        organisation: string;
        fact: string;
        label: string;
        department: string;
        departmentName: string;
        request: number;
        /**
         * Instant, ISO 8601 with offset
         */
        askedAt: string;
        /**
         * Instant, ISO 8601 with offset
         */
        due: string;
        overdue: boolean;
        status: 'open' | 'agreed' | 'refused';
      }[];
      recommendations: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        organisation: string;
        recommender: string;
        /**
         * Of a competent authority; of an association, its id
         */
        recommenderName: string;
        request: number;
        /**
         * Instant, ISO 8601 with offset
         */
        askedAt: string;
        status: 'open' | 'agreed' | 'refused';
      }[];
    };
  };
  /**
   * Everything the office may see of one application; not for an officer with an interest in it
   */
  'GET /api/office/cycles/{cycle}/applications/{code}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    answer: {
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      name: string;
      /**
       * 质量奖 / 创新奖 (A2)
       */
      award: 'quality' | 'innovation';
      industry: string;
      industrial: boolean;
      receiptNumber: string;
      acceptanceNumber?: string;
      /**
       * Instant, ISO 8601 with offset
       */
      submittedAt: string;
      /**
       * Version of the content in force
       */
      version: number;
      place: {
        at:
          | 'received'
          | 'not-accepted'
          | 'withdrawn'
          | 'terminated'
          | 'eliminated'
          | 'qualification-review'
          | 'document-review'
          | 'site-visit'
          | 'oral-defence'
          | 'comprehensive-review';
        /**
         * Where it was eliminated
         */
        stage?: 'qualification-review' | 'document-review' | 'site-visit' | 'oral-defence';
        reason?: string;
      };
      qualification: 'qualified' | 'not-qualified' | 'open' | 'correction-open';
      consultants: string[];
      /**
       * Contact and consultants in person; absent when erased
       */
      people?: {
        contact: {
          /**
           * 联系人
           */
          name: string;
          /**
           * 职务
           */
          position: string;
          /**
           * 联系电话
           */
          telephone: string;
          /**
           * 电子邮箱
           */
          email: string;
        };
        consultants: {
          institution: string;
          persons: string[];
        }[];
      };
      /**
       * The form and the self-evaluation as submitted
       */
      content?: {
        cycle: string;
        code: string;
        form: {
          organisation: {
            /**
             * 组织名称
             */
            name: string;
            /**
             * 住所
             */
            address: string;
            /**
             * 注册登记日期
             */
            registeredOn: string;
            /**
             * 法定代表人
             */
            legalRepresentative: string;
            /**
             * 主要活动（第二条）
             */
            activity: 'production' | 'construction' | 'service' | 'environment';
            /**
             * 所属行业
             */
            industry:
              | '眼镜制造'
              | '锁具五金'
              | '服装鞋革'
              | '电气机械'
              | '泵阀装备'
              | '汽摩配件'
              | '通用专用设备制造'
              | '电子信息制造'
              | '医药与医疗器械'
              | '新材料'
              | '食品加工'
              | '其他制造业'
              | '建筑与工程'
              | '现代农业'
              | '商贸流通'
              | '交通运输与物流'
              | '软件与信息服务'
              | '科技与专业服务'
              | '节能环保'
              | '医疗卫生'
              | '教育'
              | '文化旅游'
              | '金融'
              | '其他服务业';
            /**
             * 第五条鼓励的方向（仅作统计）
             */
            encouraged: (
              | '先进制造业'
              | '战略性新兴产业'
              | '现代农业和服务业'
              | '节能环保产业'
              | '新材料及绿色建筑产业'
              | '智能制造'
              | '数字经济'
              | '生命健康'
              | '“浙江制造”品牌建设'
            )[];
            /**
             * 是否工业企业
             */
            industrial: boolean;
            /**
             * 从业人数
             */
            employees: number;
            /**
             * 主要产品、工程或服务
             */
            scope: string;
            /**
             * 营业执照或登记证书扫描件
             */
            licenceEvidence: string;
          };
          award: {
            /**
             * 申报奖项
             */
            award: 'quality' | 'innovation';
          };
          eligibility: {
            /**
             * 第十一条各项条件
             */
            conditions: {
              [k: string]: {
                /**
                 * 是否符合
                 */
                claim: 'met' | 'not-applicable';
                /**
                 * 情况说明
                 */
                statement: string;
                /**
                 * 证明材料
                 *
                 * Items: 证明材料
                 */
                evidence: string[];
              };
            };
            /**
             * 国家规定应取得的相关证照（第二项；无须取得的留空）
             */
            licences: {
              /**
               * 证照名称
               */
              name: string;
              /**
               * 证照编号
               */
              number: string;
              /**
               * 发证机关
               */
              issuer: string;
              /**
               * 有效期至（长期有效的不填）
               */
              validUntil?: string;
              /**
               * 证明材料
               */
              evidence: string;
            }[];
            /**
             * 质量、环境管理体系等认证（第三项）
             */
            certificates: {
              /**
               * 认证类别
               */
              kind: 'quality-management' | 'environmental-management' | 'other';
              /**
               * 证书编号
               */
              number: string;
              /**
               * 认证机构
               */
              issuer: string;
              /**
               * 有效期自
               */
              validFrom: string;
              /**
               * 有效期至
               */
              validUntil: string;
              /**
               * 证明材料
               */
              evidence: string;
            }[];
            /**
             * 主要经济指标和社会贡献在市内的位次（第三项）
             */
            standing: {
              /**
               * 指标
               */
              indicator: string;
              /**
               * 数据来源
               */
              source: string;
              /**
               * 市内同行业或同类型组织中的位次
               */
              rank: string;
              /**
               * 证明材料
               */
              evidence: string;
            }[];
            /**
             * 技术、服务和质量指标达到国内先进水平（第三项）
             */
            advanced: {
              /**
               * 方面
               */
              aspect: 'technology' | 'service' | 'quality';
              /**
               * 达到国内先进水平的说明
               */
              statement: string;
              /**
               * 证明材料
               */
              evidence: string;
            }[];
            /**
             * 质量、标准、品牌以及技术、管理、制造方式、商业模式创新的成效（第四项）
             */
            innovations: {
              /**
               * 创新类别
               */
              kind:
                'quality' | 'standards' | 'brand' | 'technology' | 'management' | 'manufacturing' | 'business-model';
              /**
               * 名称
               */
              name: string;
              /**
               * 年度
               */
              year: number;
              /**
               * 成效
               */
              effect: string;
              /**
               * 证明材料
               */
              evidence: string;
            }[];
            /**
             * “亩均效益”综合评价（第五项，工业企业）
             */
            perMu?: {
              /**
               * 评价年度
               */
              year: number;
              /**
               * 评价档次
               */
              grade: 'A' | 'B' | 'C' | 'D' | 'not-evaluated';
              /**
               * 证明材料
               *
               * Items: 证明材料
               */
              evidence: string[];
            };
            /**
             * 近三年监督抽查、事故和投诉（第六项）
             */
            record: {
              /**
               * 质量监督抽查不合格情况（没有的留空）
               */
              sampling: {
                /**
                 * 通报日期
                 */
                on: string;
                /**
                 * 抽查级别
                 */
                level: 'district' | 'city' | 'province' | 'national';
                /**
                 * 不合格情况
                 */
                matter: string;
                /**
                 * 证明材料
                 */
                evidence: string;
              }[];
              /**
               * 质量、安全、环境污染、公共卫生等事故（没有的留空）
               */
              accidents: {
                /**
                 * 发生日期
                 */
                on: string;
                /**
                 * 事故类别
                 */
                field: 'quality' | 'safety' | 'environment' | 'public-health' | 'other';
                /**
                 * 是否重大事故
                 */
                major: boolean;
                /**
                 * 事故情况
                 */
                matter: string;
                /**
                 * 证明材料
                 */
                evidence: string;
              }[];
              /**
               * 顾客、员工、合作伙伴和社会的投诉（没有的留空）
               */
              complaints: {
                /**
                 * 投诉日期
                 */
                on: string;
                /**
                 * 是否重大投诉
                 */
                major: boolean;
                /**
                 * 是否因本组织责任导致
                 */
                responsible: boolean;
                /**
                 * 投诉情况
                 */
                matter: string;
                /**
                 * 证明材料
                 */
                evidence: string;
              }[];
            };
            /**
             * 诚信记录（第七项）
             */
            credit: {
              /**
               * 信用报告出具单位或查询平台
               */
              source: string;
              /**
               * 信用报告日期
               */
              issuedOn: string;
              /**
               * 是否被列入严重失信主体名单
               */
              blacklisted: boolean;
              /**
               * 信用报告
               */
              reportEvidence: string;
            };
            /**
             * 受到的行政、刑事处罚（第八项；没有的留空）
             */
            penalties: {
              /**
               * 决定日期
               */
              on: string;
              /**
               * 处罚机关
               */
              authority: string;
              /**
               * 是否属严重违反法律法规
               */
              serious: boolean;
              /**
               * 违法事实、处罚和整改情况
               */
              matter: string;
              /**
               * 证明材料
               */
              evidence: string;
            }[];
          };
          indicators: {
            /**
             * 近三年主要经济指标
             */
            years: {
              /**
               * 年度
               */
              year: number;
              /**
               * 营业收入（万元）
               */
              revenue: number;
              /**
               * 利润总额（万元）
               */
              profit: number;
              /**
               * 纳税额（万元）
               */
              tax: number;
              /**
               * 资产总额（万元）
               */
              assets: number;
              /**
               * 研发投入（万元）
               */
              research: number;
              /**
               * 年末从业人数
               */
              employees: number;
            }[];
          };
          'self-evaluation': {
            /**
             * 自我评价报告
             */
            reportEvidence: string;
            /**
             * 按标准各类目的自我评价
             */
            categories: {
              /**
               * 自我评价
               */
              [k: string]: string;
            };
          };
          innovation?: {
            /**
             * 质量创新
             */
            quality: {
              /**
               * 名称
               */
              name: string;
              /**
               * 年度
               */
              year: number;
              /**
               * 内容和成效
               */
              description: string;
              /**
               * 证明材料
               *
               * Items: 证明材料
               */
              evidence: string[];
            }[];
            /**
             * 标准创新
             */
            standards: {
              /**
               * 名称
               */
              name: string;
              /**
               * 年度
               */
              year: number;
              /**
               * 内容和成效
               */
              description: string;
              /**
               * 证明材料
               *
               * Items: 证明材料
               */
              evidence: string[];
            }[];
            /**
             * 品牌建设
             */
            brand: {
              /**
               * 名称
               */
              name: string;
              /**
               * 年度
               */
              year: number;
              /**
               * 内容和成效
               */
              description: string;
              /**
               * 证明材料
               *
               * Items: 证明材料
               */
              evidence: string[];
            }[];
            /**
             * 知识产权创造
             */
            intellectualProperty: {
              /**
               * 名称
               */
              name: string;
              /**
               * 年度
               */
              year: number;
              /**
               * 内容和成效
               */
              description: string;
              /**
               * 证明材料
               *
               * Items: 证明材料
               */
              evidence: string[];
            }[];
          };
          consultants: {
            used: boolean;
            consultants: {
              /**
               * 咨询辅导机构
               */
              institution: string;
              /**
               * 辅导内容和时间
               */
              service: string;
            }[];
          };
          declarations: {
            /**
             * 法定代表人签字页扫描件
             */
            signatureEvidence: string;
            /**
             * 加盖公章的申报表扫描件
             */
            sealEvidence: string;
            /**
             * 真实性承诺书扫描件
             */
            undertakingEvidence: string;
          };
        };
        evidence: {
          id: string;
          sha256: string;
          name: string;
          title: string;
          mediaType: string;
          size: number;
        }[];
        facts: {
          fact: string;
          request: number;
          statement: string;
        }[];
      };
      /**
       * Checked against the journal’s hash
       */
      contentState: 'intact' | 'missing' | 'changed';
      evidence: {
        id: string;
        /**
         * SHA-256, lower-case hex
         */
        sha256: string;
      }[];
      /**
       * Every version that was frozen, oldest first: any two can be compared (A13f)
       */
      versions: {
        version: number;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
      }[];
      /**
       * The eight conditions by the content in force: claimed, proven, missing, to be judged (A11)
       */
      conditions: {
        /**
         * 第十一条各项条件
         */
        condition: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8';
        text: string;
        state: 'ready' | 'doubtful' | 'incomplete';
        claim?: {
          claim: 'met' | 'not-applicable';
          statement: string;
        };
        missing: {
          at: string;
          problem: string;
        }[];
        /**
         * What departments refused to confirm
         */
        refused: {
          at: string;
          problem: string;
        }[];
        /**
         * What neither figures nor dates decide: the office judges
         */
        toJudge: {
          at: string;
          problem: string;
        }[];
        /**
         * What proves the condition, and whether it is there
         */
        proofs: {
          at: string;
          what: string;
          by: 'file' | 'department';
          state: 'given' | 'missing' | 'open' | 'refused';
          evidence: string[];
        }[];
      }[];
      facts: {
        fact: string;
        label: string;
        department: string;
        departmentName: string;
        /**
         * Version of the request that is answered
         */
        request: number;
        statement: string;
        /**
         * Instant, ISO 8601 with offset
         */
        requestedAt: string;
        /**
         * Instant, ISO 8601 with offset
         */
        due: string;
        answer: 'verified' | 'refused' | 'open';
        remark?: string;
      }[];
      recommendations: {
        recommender: string;
        /**
         * Of a competent authority; of an association, its id
         */
        recommenderName: string;
        request: number;
        answer: 'signed' | 'declined' | 'open';
        statement?: string;
      }[];
      qualifications: {
        application: number;
        conditions: {
          /**
           * 第十一条各项条件
           */
          condition: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8';
          verdict: 'met' | 'not-met' | 'not-applicable';
          /**
           * Reason, shown to whom it concerns
           */
          reason: string;
          evidence: string[];
        }[];
        qualified: boolean;
        reason: string;
        by: string;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
        inForce: boolean;
      }[];
      corrections: {
        items: string[];
        facts: string[];
        /**
         * Instant, ISO 8601 with offset
         */
        due: string;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
      }[];
      /**
       * 征求意见 (A14.1a), beside the conditions
       */
      departmentOpinions: {
        /**
         * 资格审查 / 候选名单提交评委会前 / 拟授奖名单报区政府前 (A14.1a)
         */
        round: 'qualification' | 'candidates' | 'list';
        department: string;
        name: string;
        situation: 'unanswered' | 'none' | 'found';
        text?: string;
        evidence: string[];
        /**
         * Instant, ISO 8601 with offset
         */
        at?: string;
      }[];
      team?: {
        name: string;
        leader?: string;
        members: {
          examiner: string;
          name?: string;
          industryExpert: boolean;
          /**
           * False with an interest, a granted recusal or no undertaking
           */
          counts: boolean;
        }[];
        removed: {
          examiner: string;
          cause: string;
          reason: string;
        }[];
      };
      scores: {
        document: {
          scorecards: {
            examiner: string;
            /**
             * Instant, ISO 8601 with offset
             */
            submittedAt: string;
            /**
             * Percentage per item
             */
            percentages: {
              [k: string]: number;
            };
            /**
             * Points with two decimals
             */
            total: string;
            categories: {
              /**
               * Points with two decimals
               */
              [k: string]: string;
            };
            strengths: {
              item: string;
              text: string;
            }[];
            opportunities: {
              item: string;
              text: string;
            }[];
          }[];
          /**
           * Members whose sheets are still out
           */
          awaited: string[];
          discrepancies: {
            item: string;
            name: string;
            min: number;
            max: number;
            spread: number;
            mean: string;
            crossesBand: boolean;
            /**
             * At or above the policy’s threshold: the leader explains
             */
            explain: boolean;
          }[];
          consensus?: {
            /**
             * Percentage per item
             */
            percentages: {
              [k: string]: number;
            };
            /**
             * Points with two decimals
             */
            total: string;
            categories: {
              /**
               * Points with two decimals
               */
              [k: string]: string;
            };
            strengths: {
              item: string;
              text: string;
            }[];
            opportunities: {
              item: string;
              text: string;
            }[];
            explanations: {
              item: string;
              text: string;
            }[];
            examiners: string[];
            by: string;
            /**
             * Instant, ISO 8601 with offset
             */
            at: string;
          };
        };
        site: {
          scorecards: {
            examiner: string;
            /**
             * Instant, ISO 8601 with offset
             */
            submittedAt: string;
            /**
             * Percentage per item
             */
            percentages: {
              [k: string]: number;
            };
            /**
             * Points with two decimals
             */
            total: string;
            categories: {
              /**
               * Points with two decimals
               */
              [k: string]: string;
            };
            strengths: {
              item: string;
              text: string;
            }[];
            opportunities: {
              item: string;
              text: string;
            }[];
          }[];
          /**
           * Members whose sheets are still out
           */
          awaited: string[];
          discrepancies: {
            item: string;
            name: string;
            min: number;
            max: number;
            spread: number;
            mean: string;
            crossesBand: boolean;
            /**
             * At or above the policy’s threshold: the leader explains
             */
            explain: boolean;
          }[];
          consensus?: {
            /**
             * Percentage per item
             */
            percentages: {
              [k: string]: number;
            };
            /**
             * Points with two decimals
             */
            total: string;
            categories: {
              /**
               * Points with two decimals
               */
              [k: string]: string;
            };
            strengths: {
              item: string;
              text: string;
            }[];
            opportunities: {
              item: string;
              text: string;
            }[];
            explanations: {
              item: string;
              text: string;
            }[];
            examiners: string[];
            by: string;
            /**
             * Instant, ISO 8601 with offset
             */
            at: string;
          };
        };
      };
      recusalRequests: {
        request: number;
        member: string;
        /**
         * Absent when erased
         */
        grounds?: string;
        /**
         * Instant, ISO 8601 with offset
         */
        receivedAt: string;
        decision?: {
          granted: boolean;
          reason: string;
        };
      }[];
      visit?: {
        on: string;
        days: number;
        agenda: string;
        transport?: string;
        reason?: string;
        contacts?: {
          organisation: {
            name: string;
            telephone: string;
          };
          office: {
            name: string;
            telephone: string;
          };
        };
      };
      /**
       * By the policy; overdue it is reminded, and fails nobody
       */
      reportDue?: string;
      reports: {
        version: number;
        visitedOn: string;
        findings: {
          item: string;
          finding: string;
        }[];
        strengths: {
          item: string;
          text: string;
        }[];
        opportunities: {
          item: string;
          text: string;
        }[];
        by: string;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
        answer?: 'confirmed' | 'disputed' | 'unanswered';
        statement?: string;
      }[];
      proposal?: {
        version: number;
        recommended: boolean;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        reason: string;
        signatures: {
          examiner: string;
          dissent?: string;
          /**
           * Instant, ISO 8601 with offset
           */
          at: string;
        }[];
      };
      recommendation?: {
        version: number;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
        recommended: boolean;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        reason: string;
        signedBy: string[];
        dissents: {
          examiner: string;
          statement: string;
        }[];
      };
      defence?: {
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
        place: string;
        publicAttendance: string;
      };
      defenceScores: {
        panellist: string;
        score: number;
        remarks: string;
        counts: boolean;
      }[];
      /**
       * What it lacks for the closing of the stage it is in
       */
      missing: {
        at: string;
        problem: string;
      }[];
    };
  };
  /**
   * What changed between two versions of an application, field by field; not for an officer with an interest in it
   */
  'GET /api/office/cycles/{cycle}/applications/{code}/comparisons/{earlier}/{later}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      earlier: number;
      later: number;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    answer: {
      earlier: {
        version: number;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
      };
      later: {
        version: number;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
      };
      differences: {
        section:
          | 'organisation'
          | 'award'
          | 'eligibility'
          | 'indicators'
          | 'self-evaluation'
          | 'innovation'
          | 'consultants'
          | 'declarations'
          | 'contact';
        /**
         * Path in the form
         */
        at: string;
        label: string;
        /**
         * Absent where the field is new; a file by its title
         */
        before?: string | number | boolean;
        /**
         * Absent where the field is gone; a file by its title
         */
        after?: string | number | boolean;
      }[];
      /**
       * False where the people of a version were erased: contact and consultants are not compared
       */
      people: boolean;
    };
  };
  /**
   * Take a credit code that fails GB 32100 for real, with a reason
   */
  'POST /api/office/cycles/{cycle}/applications/{code}/credit-code': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    body: {
      /**
       * How it is known that the code is real; the journal keeps it
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Give the verdict of the qualification review on all eight conditions
   */
  'POST /api/office/cycles/{cycle}/applications/{code}/qualification': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    body: {
      /**
       * Version of the application whose content was judged
       */
      application: number;
      /**
       * A verdict with its reason on each of the eight conditions of article 11
       */
      conditions: {
        /**
         * 第十一条各项条件
         */
        condition: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8';
        verdict: 'met' | 'not-met' | 'not-applicable';
        /**
         * Reason, shown to whom it concerns
         */
        reason: string;
        evidence?: string[];
      }[];
      qualified: boolean;
      /**
       * Reason of the result; the written notice carries it
       */
      reason: string;
      /**
       * 部门反映情况而仍认定符合的，逐项说明处理意见 (A14.1a)
       */
      situations?: {
        department: string;
        /**
         * Reason, shown to whom it concerns
         */
        reason: string;
      }[];
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Ask an organisation for corrections (补正), due by the policy’s period
   */
  'POST /api/office/cycles/{cycle}/applications/{code}/corrections': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    body: {
      /**
       * What has to be put right, one by one
       */
      items: string[];
      /**
       * Facts whose verification opens again (A13f)
       */
      facts?: string[];
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Propose balanced teams without conflicts, each choice explained; changes nothing
   */
  'POST /api/office/cycles/{cycle}/team-proposals': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      /**
       * Which applications; none: all of the document review that have no complete team
       *
       * Items: Unified social credit code (GB 32100-2015)
       */
      applications?: string[];
      /**
       * Members per team
       */
      size?: number;
    };
    answer: {
      /**
       * Award year
       */
      cycle: string;
      proposals: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        name: string;
        industry: string;
        members: {
          examiner: string;
          /**
           * Whether he is the team’s industry expert (A9)
           */
          industryExpert: boolean;
          why: string;
        }[];
        leader?: string;
        /**
         * How many of the pool have an interest in it
         */
        excluded: number;
        /**
         * Why no complete team could be proposed
         */
        problem?: string;
      }[];
      /**
       * Applications per examiner if the proposal were adopted, those he has already included
       */
      load: {
        examiner: string;
        applications: number;
      }[];
    };
  };
  /**
   * Form the team of an application
   */
  'POST /api/office/cycles/{cycle}/applications/{code}/team': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    body: {
      /**
       * Name of the team; one team can have several applications
       */
      team: string;
      members: {
        examiner: string;
        /**
         * Whether he is the team’s industry expert (A9)
         */
        industryExpert: boolean;
      }[];
      leader: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Add a member to a team, as a replacement or besides
   */
  'POST /api/office/cycles/{cycle}/applications/{code}/team/members': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    body: {
      examiner: string;
      /**
       * Whether he is the team’s industry expert (A9)
       */
      industryExpert: boolean;
      /**
       * Whether he leads from now on
       */
      leader?: boolean;
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Make a member the leader of a team
   */
  'POST /api/office/cycles/{cycle}/applications/{code}/team/leader': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    body: {
      examiner: string;
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Take a member out of a team; his scores no longer count
   */
  'POST /api/office/cycles/{cycle}/applications/{code}/team/removals': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    body: {
      examiner: string;
      cause: 'conflict' | 'recusal' | 'other';
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Plan the site visit of an organisation; announced with the team
   */
  'POST /api/office/cycles/{cycle}/applications/{code}/visit-plan': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    body: {
      on: string;
      days?: number;
      /**
       * Meetings and agenda
       */
      agenda: string;
      transport?: string;
      contacts?: {
        organisation: {
          name: string;
          telephone: string;
        };
        office: {
          name: string;
          telephone: string;
        };
      };
      /**
       * Why the visit takes more than the usual day
       */
      reason?: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Decide an organisation’s request that a member stay away
   */
  'POST /api/office/cycles/{cycle}/applications/{code}/recusal-requests/{request}/decision': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      request: number;
    };
    body: {
      granted: boolean;
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Record an organisation’s answer to the site report that came on paper, or that none came
   */
  'POST /api/office/cycles/{cycle}/applications/{code}/site-report-answers': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    body: {
      /**
       * Version of the site report
       */
      report: number;
      answer: 'confirmed' | 'disputed' | 'unanswered';
      answeredOn: string;
      /**
       * The disagreement; or what was done to get an answer
       */
      statement?: string;
      /**
       * Stamped scan
       */
      evidence?: string[];
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Form the panel that hears the defences, or form it anew
   */
  'POST /api/office/cycles/{cycle}/panel': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      panellists: string[];
      /**
       * Why somebody of the panel before leaves it
       */
      reason?: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Schedule the defence of an organisation
   */
  'POST /api/office/cycles/{cycle}/applications/{code}/defence': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    body: {
      /**
       * Instant, ISO 8601 with offset
       */
      at: string;
      place: string;
      /**
       * How the public can attend; stands on the public page
       */
      publicAttendance: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Results of document review and site visit with their ranking per award, and the overall scores; without those the officer has an interest in
   */
  'GET /api/office/cycles/{cycle}/results': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      document: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        name: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        /**
         * Points with two decimals
         */
        total?: string;
        categories?: {
          /**
           * Points with two decimals
           */
          [k: string]: string;
        };
        rank?: number;
      }[];
      site: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        name: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        /**
         * Points with two decimals
         */
        total?: string;
        categories?: {
          /**
           * Points with two decimals
           */
          [k: string]: string;
        };
        rank?: number;
      }[];
      overall: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        name: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        /**
         * Points with two decimals
         */
        document?: string;
        /**
         * Points with two decimals
         */
        site?: string;
        /**
         * Mean of the panellists, 0–100
         */
        defence?: string;
        /**
         * By the policy’s weights; rounded half up, once, here
         */
        overall?: string;
        rank?: number;
        gaps: {
          at: string;
          problem: string;
        }[];
      }[];
    };
  };
  /**
   * Where a stage stands and what blocks its closing, all at once
   */
  'GET /api/office/cycles/{cycle}/stages/{stage}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      stage: 'qualification-review' | 'document-review' | 'site-visit' | 'oral-defence';
    };
    answer: {
      stage: 'qualification-review' | 'document-review' | 'site-visit' | 'oral-defence';
      name: string;
      state: 'not-reached' | 'running' | 'closing' | 'closed';
      participants: number;
      closing?: {
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
        by: string;
        /**
         * Items: Unified social credit code (GB 32100-2015)
         */
        selected: string[];
      };
      /**
       * Everything that is missing for the closing; the selection apart
       */
      blockers: {
        at: string;
        problem: string;
      }[];
      /**
       * Where the office selects
       */
      ranking?: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        name: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        /**
         * Points with two decimals
         */
        total?: string;
        categories?: {
          /**
           * Points with two decimals
           */
          [k: string]: string;
        };
        rank?: number;
      }[];
      /**
       * Items: Unified social credit code (GB 32100-2015)
       */
      passed?: string[];
      eliminated?: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        /**
         * Reason, shown to whom it concerns
         */
        reason: string;
      }[];
      /**
       * Late entrants that run this stage after a correction decision
       *
       * Items: Unified social credit code (GB 32100-2015)
       */
      late: string[];
      /**
       * 复核 without an answer: closing a stage has to acknowledge them
       */
      openReviews: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        stage: 'qualification-review' | 'document-review' | 'site-visit' | 'oral-defence' | 'comprehensive-review';
      }[];
      /**
       * What undid the last closing, if it was undone
       */
      reopened: {
        at: string;
        problem: string;
      }[];
      /**
       * Eliminations whose consensus fell since (A9a)
       */
      redecide: {
        at: string;
        problem: string;
      }[];
    };
  };
  /**
   * Close a stage, with who goes on and the reasons where the office selects
   */
  'POST /api/office/cycles/{cycle}/stages/{stage}/close': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      stage: 'qualification-review' | 'document-review' | 'site-visit' | 'oral-defence';
    };
    body: {
      /**
       * Who goes on; for document review and site visit, where the office selects
       *
       * Items: Unified social credit code (GB 32100-2015)
       */
      selected?: string[];
      /**
       * A reason per departure and per elimination
       */
      reasons?: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        /**
         * Reason, shown to whom it concerns
         */
        reason: string;
      }[];
      /**
       * Organisations whose 复核 is open, acknowledged: the stage is closed nevertheless (A14.1d)
       *
       * Items: Unified social credit code (GB 32100-2015)
       */
      openReviews?: string[];
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Requests for 复核 and correction decisions that wait for a second officer; without those of an own interest
   */
  'GET /api/office/cycles/{cycle}/reviews': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      reviews: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        name: string;
        stage: 'qualification-review' | 'document-review' | 'site-visit' | 'oral-defence' | 'comprehensive-review';
        state: 'requested' | 'accepted' | 'not-accepted' | 'upheld' | 'dismissed';
        open: boolean;
        /**
         * Instant, ISO 8601 with offset
         */
        requestedAt: string;
        /**
         * By our working rule; reminded, nothing follows from missing it
         */
        due?: string;
        grounds?: string;
        /**
         * Among the files of the organisation
         */
        evidence: string[];
        reason?: string;
        handler?: string;
      }[];
      /**
       * Correction decisions that another officer has to confirm
       */
      proposals: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        proposal: number;
        stage: 'qualification-review' | 'document-review' | 'site-visit' | 'oral-defence' | 'comprehensive-review';
        ground: 'review' | 'own-motion';
        reason: string;
        by: string;
      }[];
    };
  };
  /**
   * Take a request for 复核 up, or not, with the reason; by another person than who decided before
   */
  'POST /api/office/cycles/{cycle}/applications/{code}/reviews/{stage}/acceptance': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      stage: 'qualification-review' | 'document-review' | 'site-visit' | 'oral-defence' | 'comprehensive-review';
    };
    body: {
      accepted: boolean;
      /**
       * Reason, shown to whom it concerns
       */
      reason?: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Answer a 复核 in writing: upheld or dismissed, with the reason
   */
  'POST /api/office/cycles/{cycle}/applications/{code}/reviews/{stage}/answer': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      stage: 'qualification-review' | 'document-review' | 'site-visit' | 'oral-defence' | 'comprehensive-review';
    };
    body: {
      upheld: boolean;
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Propose a correction decision (更正决定) on an elimination, reasoned and with evidence
   */
  'POST /api/office/cycles/{cycle}/applications/{code}/reinstatements': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    body: {
      stage: 'qualification-review' | 'document-review' | 'site-visit' | 'oral-defence' | 'comprehensive-review';
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
      /**
       * Files of the office that prove it
       */
      evidence: string[];
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Confirm a correction decision as the second officer: it reinstates the application as a late entrant
   */
  'POST /api/office/cycles/{cycle}/applications/{code}/reinstatements/{proposal}/confirmation': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      proposal: number;
    };
    body: {};
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * End a stage for a late entrant alone, passed or not, with the reason
   */
  'POST /api/office/cycles/{cycle}/applications/{code}/stages/{stage}/close': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      stage: 'qualification-review' | 'document-review' | 'site-visit' | 'oral-defence';
    };
    body: {
      passed: boolean;
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Ask every department for its opinion on all organisations concerned (征求意见函)
   */
  'POST /api/office/cycles/{cycle}/inquiries/{round}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * 资格审查 / 候选名单提交评委会前 / 拟授奖名单报区政府前 (A14.1a)
       */
      round: 'qualification' | 'candidates' | 'list';
    };
    body: {
      /**
       * Departments that are not asked in this round, each with the reason
       */
      omitted?: {
        department: string;
        /**
         * Reason, shown to whom it concerns
         */
        reason: string;
      }[];
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * The departments’ opinions of a round (征求意见函), side by side, and what is missing
   */
  'GET /api/office/cycles/{cycle}/inquiries/{round}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * 资格审查 / 候选名单提交评委会前 / 拟授奖名单报区政府前 (A14.1a)
       */
      round: 'qualification' | 'candidates' | 'list';
    };
    answer: {
      /**
       * 资格审查 / 候选名单提交评委会前 / 拟授奖名单报区政府前 (A14.1a)
       */
      round: 'qualification' | 'candidates' | 'list';
      sent: {
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
        /**
         * Items: Unified social credit code (GB 32100-2015)
         */
        organisations: string[];
      }[];
      omitted: {
        department: string;
        reason: string;
      }[];
      departments: {
        department: string;
        name: string;
        /**
         * Of what it has not answered; else of the newest letter
         */
        due: string;
        overdue: boolean;
        asked: number;
        answered: number;
        organisations: {
          /**
           * Unified social credit code (GB 32100-2015)
           */
          code: string;
          name: string;
          /**
           * Absent until answered: silence is never 无意见
           */
          answer?: {
            situation: 'none' | 'found';
            text?: string;
            evidence: string[];
            /**
             * Instant, ISO 8601 with offset
             */
            at: string;
            late: boolean;
          };
          earlier: {
            situation: 'none' | 'found';
            text?: string;
            evidence: string[];
            /**
             * Instant, ISO 8601 with offset
             */
            at: string;
            late: boolean;
          }[];
        }[];
      }[];
      /**
       * What keeps the round from being complete
       */
      missing: {
        at: string;
        problem: string;
      }[];
    };
  };
  /**
   * Report misconduct of somebody who takes part in the review: consulting, gifts, and the like
   */
  'POST /api/office/cycles/{cycle}/misconduct-reports': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      /**
       * 有偿或无偿咨询 / 收受礼物、佣金或有价证券 / 利害关系 / 泄密 / 违反程序 / 其他 (A20)
       */
      kind: 'consulting' | 'gifts' | 'interest' | 'disclosure' | 'procedure' | 'other';
      /**
       * 被反映人：姓名、职务或身份；不进入日志
       */
      who: string;
      /**
       * Where known: under which name the person signs in
       */
      person?: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      organisation?: string;
      details: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
      report: string;
    };
  };
  /**
   * Reports of misconduct with what came of them; none that concerns the reader
   */
  'GET /api/office/cycles/{cycle}/misconduct-reports': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      reports: {
        report: string;
        /**
         * 有偿或无偿咨询 / 收受礼物、佣金或有价证券 / 利害关系 / 泄密 / 违反程序 / 其他 (A20)
         */
        kind: 'consulting' | 'gifts' | 'interest' | 'disclosure' | 'procedure' | 'other';
        channel: '12345' | 'online' | 'letter' | 'visit' | 'telephone' | 'authority';
        receivedOn: string;
        /**
         * Instant, ISO 8601 with offset
         */
        reportedAt: string;
        organisation?: string;
        person?: string;
        /**
         * Absent when erased
         */
        who?: string;
        details?: string;
        reporter?: string;
        finding?: {
          substantiated: boolean;
          text?: string;
          /**
           * Instant, ISO 8601 with offset
           */
          at: string;
        };
        sanction?: {
          measure: 'none' | 'criticism' | 'warning' | 'disqualification';
          reason: string;
          decidedOn: string;
          minutes: string;
        };
      }[];
    };
  };
  /**
   * Register a report of misconduct that came by letter, visit, telephone or through another authority
   */
  'POST /api/office/cycles/{cycle}/misconduct-reports/registrations': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      /**
       * 有偿或无偿咨询 / 收受礼物、佣金或有价证券 / 利害关系 / 泄密 / 违反程序 / 其他 (A20)
       */
      kind: 'consulting' | 'gifts' | 'interest' | 'disclosure' | 'procedure' | 'other';
      /**
       * 被反映人：姓名、职务或身份；不进入日志
       */
      who: string;
      /**
       * Where known: under which name the person signs in
       */
      person?: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      organisation?: string;
      details: string;
      channel: '12345' | 'letter' | 'visit' | 'telephone' | 'authority';
      /**
       * 收文日期
       */
      receivedOn: string;
      /**
       * 反映人及联系方式；匿名的不填
       */
      reporter?: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
      report: string;
    };
  };
  /**
   * Record what the verification of a report gave; what proves true goes to the committee
   */
  'POST /api/office/cycles/{cycle}/misconduct-reports/{report}/finding': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      report: string;
    };
    body: {
      substantiated: boolean;
      /**
       * 经查属实的，填写所涉人员标识
       */
      person?: string;
      finding: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Plan the award money and the costs of the review, or change the plan with the reason
   */
  'POST /api/office/cycles/{cycle}/budget/plan': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      lines: {
        /**
         * 奖金 / 奖杯 / 证书 / 评审员劳务费 / 答辩专家劳务费 / 会议 / 宣传公告 / 其他 (A16)
         */
        line: 'bonus' | 'cups' | 'certificates' | 'examiner-fees' | 'panel' | 'meetings' | 'publication' | 'other';
        /**
         * CNY in fen (分)
         */
        amount: number;
      }[];
      /**
       * Needed when an earlier plan is changed
       */
      reason?: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Record an expense with date and reference
   */
  'POST /api/office/cycles/{cycle}/budget/expenses': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      line: 'cups' | 'certificates' | 'meetings' | 'publication' | 'other';
      /**
       * CNY in fen (分)
       */
      amount: number;
      on: string;
      /**
       * 凭证号或转账编号
       */
      reference: string;
      purpose: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Correct an expense with the reason; the entry stays readable
   */
  'POST /api/office/cycles/{cycle}/budget/expenses/{entry}/correction': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      entry: number;
    };
    body: {
      /**
       * The right amount; 0 cancels the entry
       */
      amount: number;
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Enter a day’s work of an examiner or panellist, at the policy’s rate
   */
  'POST /api/office/cycles/{cycle}/budget/fees': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      person: string;
      duty: 'document-review' | 'site-visit' | 'oral-defence' | 'training' | 'other';
      on: string;
      /**
       * 1：半天；2：一天
       */
      halfDays: number;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Correct a day’s work with the reason
   */
  'POST /api/office/cycles/{cycle}/budget/fees/{entry}/correction': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      entry: number;
    };
    body: {
      halfDays: number;
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Record that a person signed for a month’s fees on paper, with the scan
   */
  'POST /api/office/cycles/{cycle}/budget/fees/{person}/{month}/signature': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      person: string;
      month: string;
    };
    body: {
      /**
       * CNY in fen (分)
       */
      gross: number;
      /**
       * CNY in fen (分)
       */
      tax: number;
      evidence: string[];
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Record that a month’s fees went out, less the tax withheld
   */
  'POST /api/office/cycles/{cycle}/budget/fee-payments': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      month: string;
      on: string;
      reference: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * The year’s money: planned against spent, award money, fees with tax and signatures
   */
  'GET /api/office/cycles/{cycle}/budget': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      lines: {
        /**
         * 奖金 / 奖杯 / 证书 / 评审员劳务费 / 答辩专家劳务费 / 会议 / 宣传公告 / 其他 (A16)
         */
        line: 'bonus' | 'cups' | 'certificates' | 'examiner-fees' | 'panel' | 'meetings' | 'publication' | 'other';
        /**
         * CNY in fen (分)
         */
        planned: number;
        /**
         * CNY in fen (分)
         */
        spent: number;
        /**
         * Negative where more was spent than planned
         */
        remaining: number;
      }[];
      total: {
        /**
         * CNY in fen (分)
         */
        planned: number;
        /**
         * CNY in fen (分)
         */
        spent: number;
      };
      bonus: {
        /**
         * CNY in fen (分)
         */
        planned: number;
        /**
         * CNY in fen (分)
         */
        conferred: number;
        /**
         * CNY in fen (分)
         */
        paid: number;
        /**
         * 已追缴／收回：上缴国库，不冲减支出
         */
        recovered: number;
      };
      /**
       * Per winner, as the checklist of honours has it (A15b): the office records payments there
       */
      bonuses: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        name: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        /**
         * CNY in fen (分)
         */
        amount: number;
        paid?: {
          on: string;
          reference: string;
        };
        recovered?: {
          on: string;
          reference: string;
        };
      }[];
      expenses: {
        entry: number;
        /**
         * 奖金 / 奖杯 / 证书 / 评审员劳务费 / 答辩专家劳务费 / 会议 / 宣传公告 / 其他 (A16)
         */
        line: 'bonus' | 'cups' | 'certificates' | 'examiner-fees' | 'panel' | 'meetings' | 'publication' | 'other';
        /**
         * CNY in fen (分)
         */
        amount: number;
        on: string;
        reference: string;
        purpose: string;
        corrections: {
          /**
           * CNY in fen (分)
           */
          amount: number;
          reason: string;
        }[];
      }[];
      feeEntries: {
        entry: number;
        person: string;
        duty: 'document-review' | 'site-visit' | 'oral-defence' | 'training' | 'other';
        on: string;
        halfDays: number;
        rate: number;
      }[];
      fees: {
        person: string;
        /**
         * Absent when erased, and to whom it is not told
         */
        name?: string;
        month: string;
        /**
         * In half days: 1.5
         */
        days: number;
        /**
         * CNY in fen (分)
         */
        gross: number;
        /**
         * 代扣代缴个人所得税
         */
        tax: number;
        /**
         * CNY in fen (分)
         */
        net: number;
        /**
         * For exactly these amounts
         */
        signed: boolean;
        paid?: {
          on: string;
          reference: string;
        };
      }[];
    };
  };
  /**
   * The supervisor’s remarks with their answers; none on an organisation in which the reader has an interest
   */
  'GET /api/office/cycles/{cycle}/remarks': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      remarks: {
        remark: string;
        subject: {
          kind: string;
          [k: string]: string | number;
        };
        by: string;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
        /**
         * Absent when erased
         */
        text?: string;
        /**
         * By our own rule; absent while the calendar is not known
         */
        due?: string;
        overdue: boolean;
        answer?: {
          text?: string;
          by: string;
          /**
           * Instant, ISO 8601 with offset
           */
          at: string;
        };
      }[];
    };
  };
  /**
   * Answer a remark of the supervisor, once
   */
  'POST /api/office/cycles/{cycle}/remarks/{remark}/answer': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      remark: string;
    };
    body: {
      text: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * The committee: published seats, proposals and their approval
   */
  'GET /api/office/seats': {
    answer: {
      published?: {
        proposal: number;
        documentNumber: string;
        on: string;
      };
      seats: {
        seat: string;
        post: string;
        function: 'chair' | 'vice-chair' | 'member';
        exOfficio: boolean;
        holder: string;
        name: string;
      }[];
      proposals: {
        version: number;
        seats: {
          seat: string;
          post: string;
          function: 'chair' | 'vice-chair' | 'member';
          exOfficio: boolean;
          holder: string;
          name: string;
        }[];
        decision?: 'approved' | 'refused';
        documentNumber?: string;
        reason?: string;
      }[];
    };
  };
  /**
   * Propose the members of the committee to the government
   */
  'POST /api/office/seats/proposals': {
    body: {
      /**
       * 主任、副主任因职务当然担任（exOfficio），其他成员为建议人选
       */
      seats: {
        seat: string;
        post: string;
        function: 'chair' | 'vice-chair' | 'member';
        exOfficio: boolean;
        holder: string;
        name: string;
      }[];
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Publish the members whom the government approved
   */
  'POST /api/office/seats/publications': {
    body: {
      /**
       * Version of the committee stream in which the proposal stands
       */
      proposal: number;
      /**
       * 文号
       */
      documentNumber: string;
      on: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Record that a post, and its seat, changed hands
   */
  'POST /api/office/seats/handovers': {
    body: {
      seat: string;
      holder: string;
      name: string;
      /**
       * 文号
       */
      documentNumber: string;
      /**
       * When the post changed hands
       */
      on: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Submit the candidates to the committee, with a reason for each inclusion and omission
   */
  'POST /api/office/cycles/{cycle}/candidates': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      candidates: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        /**
         * Reason, shown to whom it concerns
         */
        reason: string;
      }[];
      /**
       * 通过陈述答辩而未列为候选的组织及理由
       */
      omitted?: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        /**
         * Reason, shown to whom it concerns
         */
        reason: string;
      }[];
      /**
       * 部门反映情况而继续列入的，逐项说明处理意见 (A14.1a)
       */
      situations?: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        department: string;
        /**
         * Reason, shown to whom it concerns
         */
        reason: string;
      }[];
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Stop an application before stage 5 (终止评审)
   */
  'POST /api/office/cycles/{cycle}/terminations': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      /**
       * 听取该组织意见的日期
       */
      heardOn: string;
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Publish the preliminary list, in a medium and on the public page
   */
  'POST /api/office/cycles/{cycle}/notices': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      /**
       * Items: 区级及以上主要新闻媒体：名称、级别、日期，以及链接或版面扫描件（评审办已上传的材料编号）
       */
      media: {
        name: string;
        level: 'district' | 'city' | 'province' | 'national';
        on: string;
        link?: string;
        scan?: string;
      }[];
      /**
       * 受理部门、电话、地址、邮编、电子邮箱
       */
      contact: string;
    };
    answer: {
      notice: string;
      firstDay: string;
      lastDay: string;
      /**
       * Instant, ISO 8601 with offset
       */
      endsAt: string;
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Extend a notice before its end; never shorten it
   */
  'POST /api/office/cycles/{cycle}/notices/{notice}/extensions': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      notice: string;
    };
    body: {
      lastDay: string;
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      lastDay: string;
      /**
       * Instant, ISO 8601 with offset
       */
      endsAt: string;
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Publish a correction (更正公告); a changed name starts the period again
   */
  'POST /api/office/cycles/{cycle}/notices/{notice}/corrections': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      notice: string;
    };
    body: {
      statement: string;
      /**
       * 名称有误或被媒体误刊的组织；有更正的，公示期重新起算
       */
      names?: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        name: string;
        /**
         * 媒体误刊的内容（名称或奖项），如：《瓯海新闻》9月18日误刊为“创新奖”
         */
        misprint?: string;
      }[];
      /**
       * Items: 区级及以上主要新闻媒体：名称、级别、日期，以及链接或版面扫描件（评审办已上传的材料编号）
       */
      media: {
        name: string;
        level: 'district' | 'city' | 'province' | 'national';
        on: string;
        link?: string;
        scan?: string;
      }[];
    };
    answer: {
      lastDay: string;
      /**
       * Instant, ISO 8601 with offset
       */
      endsAt: string;
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Publish a correction (更正公告) of a notice that is over, with a period of its own
   */
  'POST /api/office/cycles/{cycle}/notices/{notice}/correcting-notices': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      notice: string;
    };
    body: {
      statement: string;
      names: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        name: string;
        /**
         * 媒体误刊的内容（名称或奖项），如：《瓯海新闻》9月18日误刊为“创新奖”
         */
        misprint?: string;
      }[];
      /**
       * Items: 区级及以上主要新闻媒体：名称、级别、日期，以及链接或版面扫描件（评审办已上传的材料编号）
       */
      media: {
        name: string;
        level: 'district' | 'city' | 'province' | 'national';
        on: string;
        link?: string;
        scan?: string;
      }[];
      contact: string;
    };
    answer: {
      notice: string;
      firstDay: string;
      lastDay: string;
      /**
       * Instant, ISO 8601 with offset
       */
      endsAt: string;
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Opinions on a notice with due dates, and the report on them
   */
  'GET /api/office/cycles/{cycle}/notices/{notice}/opinions': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      notice: string;
    };
    answer: {
      notice: string;
      opinions: {
        receipt: string;
        kind: 'formal' | 'lead';
        about: string;
        name: string;
        /**
         * Instant, ISO 8601 with offset
         */
        receivedAt: string;
        receivedOn: string;
        channel: 'online' | 'letter' | 'visit' | 'telephone' | 'hotline-12345' | 'other-authority';
        decision?: 'accepted' | 'not-accepted';
        acceptanceNumber?: string;
        /**
         * Instant, ISO 8601 with offset
         */
        due?: string;
        overdue: boolean;
        refusal?: string;
        verification?: {
          substantiated: boolean;
          finding: string;
        };
        ruling?: {
          upheld: boolean;
          reason: string;
        };
      }[];
      report?: {
        version: number;
        examined: boolean;
        /**
         * Whether it lists every opinion there is
         */
        complete: boolean;
        opinions: {
          receipt: string;
          kind: 'formal' | 'lead';
          about: string;
          result: 'not-accepted' | 'substantiated' | 'not-substantiated';
          finding: string;
        }[];
        conclusion: string;
      };
      /**
       * 因利害关系不向您显示的意见数
       */
      hidden: number;
    };
  };
  /**
   * Register an opinion that came by letter, visit, telephone, 12345 or from another authority
   */
  'POST /api/office/cycles/{cycle}/notices/{notice}/opinions': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      notice: string;
    };
    body: {
      kind: 'formal' | 'lead';
      /**
       * 异议对象：公示名单中的组织
       */
      about: string;
      channel: 'letter' | 'visit' | 'telephone' | 'hotline-12345' | 'other-authority';
      /**
       * 收文日期；以此为准，不以登记时间为准
       */
      receivedOn: string;
      /**
       * 原件扫描件（评审办已上传的材料编号）
       */
      scan: string;
      name?: string;
      contact?: string;
      /**
       * 事实和理由
       */
      text: string;
    };
    answer: {
      receipt: string;
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * One opinion with who sent it and its words, for who investigates it
   */
  'GET /api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      notice: string;
      /**
       * 收件编号
       */
      receipt: string;
    };
    answer: {
      receipt: string;
      kind: 'formal' | 'lead';
      about: string;
      name: string;
      /**
       * Instant, ISO 8601 with offset
       */
      receivedAt: string;
      receivedOn: string;
      channel: 'online' | 'letter' | 'visit' | 'telephone' | 'hotline-12345' | 'other-authority';
      decision?: 'accepted' | 'not-accepted';
      acceptanceNumber?: string;
      /**
       * Instant, ISO 8601 with offset
       */
      due?: string;
      overdue: boolean;
      refusal?: string;
      verification?: {
        substantiated: boolean;
        finding: string;
      };
      ruling?: {
        upheld: boolean;
        reason: string;
      };
      sender?: {
        name: string;
        contact: string;
      };
      text: string;
      erased: boolean;
      files: {
        file: number;
        name: string;
        size: number;
        stored: boolean;
      }[];
    };
  };
  /**
   * Accept an opinion; its due date follows the policy
   */
  'POST /api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}/acceptance': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      notice: string;
      /**
       * 收件编号
       */
      receipt: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Do not accept an opinion, with reason
   */
  'POST /api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}/refusal': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      notice: string;
      /**
       * 收件编号
       */
      receipt: string;
    };
    body: {
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Record what the investigation found
   */
  'POST /api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}/verification': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      notice: string;
      /**
       * 收件编号
       */
      receipt: string;
    };
    body: {
      substantiated: boolean;
      /**
       * 核实情况；会写入报告，不得写明异议人身份
       */
      finding: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * What the organisations objected to were told, and their positions
   */
  'GET /api/office/cycles/{cycle}/notices/{notice}/hearings': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      notice: string;
    };
    answer: {
      hearings: {
        hearing: string;
        /**
         * Instant, ISO 8601 with offset
         */
        informedAt: string;
        /**
         * Absent when erased
         */
        substance?: string;
        /**
         * Instant, ISO 8601 with offset
         */
        due: string;
        position?: {
          /**
           * Instant, ISO 8601 with offset
           */
          at?: string;
          /**
           * Where it came on paper
           */
          statedOn?: string;
          /**
           * Absent on paper, and when erased
           */
          statement?: string;
          evidence: string[];
        };
        receipt: string;
        about: string;
        overdue: boolean;
      }[];
    };
  };
  /**
   * Tell the organisation what an accepted opinion is about, without who sent it, and ask for its position
   */
  'POST /api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}/hearings': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      notice: string;
      /**
       * 收件编号
       */
      receipt: string;
    };
    body: {
      /**
       * 所反映问题的要点，由评审办另行拟写；不得透露反映人的身份
       */
      substance: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
      hearing: string;
      /**
       * Instant, ISO 8601 with offset
       */
      due: string;
    };
  };
  /**
   * Enter the organisation’s position that came on paper, with the stamped scan
   */
  'POST /api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}/hearings/{hearing}/position': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      notice: string;
      /**
       * 收件编号
       */
      receipt: string;
      hearing: string;
    };
    body: {
      /**
       * 书面说明的收文日期
       */
      statedOn: string;
      /**
       * 盖章原件的扫描件（评审办已上传的材料编号）
       */
      evidence: string[];
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * A link to a file of an opinion for a minute; the opening is recorded before
   */
  'GET /api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}/files/{file}/link': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      notice: string;
      /**
       * 收件编号
       */
      receipt: string;
      file: number;
    };
    answer: {
      url: string;
    };
  };
  /**
   * Submit the investigation report on every opinion (调查核实情况报告)
   */
  'POST /api/office/cycles/{cycle}/notices/{notice}/report': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      notice: string;
    };
    body: {
      /**
       * 报告所列的全部意见，线索和不予受理的也在内
       *
       * Items: 收件编号
       */
      opinions: string[];
      conclusion: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Record the government's commendation decision
   */
  'POST /api/office/cycles/{cycle}/commendation': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      /**
       * 文号
       */
      documentNumber: string;
      decidedOn: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Winners with everything handed over, to be taken back, and planned
   */
  'GET /api/office/cycles/{cycle}/winners': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      winners: {
        code: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        name: string;
        certificateNumber: string;
        revocation?: {
          /**
           * 骗取（第十七条）／2年内事故或违法（第十九条）
           */
          ground: 'fraud' | 'incident';
          article: string;
          documentNumber: string;
          decidedOn: string;
        };
        /**
         * 第十九条2年期间的最后一日
         */
        watchedUntil: string;
        petitions: {
          /**
           * 骗取（第十七条）／2年内事故或违法（第十九条）
           */
          ground: 'fraud' | 'incident';
          petition: number;
          petitionedOn: string;
          facts: string;
          occurredOn?: string;
          heardOn?: string;
          minutes?: string;
          evidence: string[];
          state: 'petitioned' | 'approved' | 'refused';
          reason?: string;
        }[];
        tasks: {
          task:
            | 'ceremony'
            | 'cup'
            | 'certificate'
            | 'bonus'
            | 'withdrawal-published'
            | 'cup-recovered'
            | 'certificate-recovered'
            | 'plaque-recovered'
            | 'bonus-recovered'
            | 'exposure'
            | 'announcement';
          /**
           * When it was done; missing while it is open
           */
          on?: string;
          amount?: number;
          reference?: string;
          medium?: {
            name: string;
            level: 'district' | 'city' | 'province' | 'national';
            link?: string;
            scan?: string;
          };
          neverIssued?: string;
        }[];
        duties: {
          duty: number;
          /**
           * 经验交流／接待参观／总结报告
           */
          kind: 'experience-sharing' | 'visit' | 'report';
          what: string;
          due: string;
          on?: string;
          result?: string;
        }[];
        /**
         * What the winner itself reported (A18)
         */
        reports: {
          report: number;
          duty?: number;
          /**
           * 经验交流／接待参观／总结报告
           */
          kind: 'experience-sharing' | 'visit' | 'report';
          what: string;
          on: string;
          result: string;
          evidence: string[];
          /**
           * Instant, ISO 8601 with offset
           */
          reportedAt: string;
          state: 'reported' | 'acknowledged' | 'returned';
          /**
           * Why it was returned
           */
          reason?: string;
        }[];
      }[];
    };
  };
  /**
   * Record that something was handed over, taken back or published, with proof
   */
  'POST /api/office/cycles/{cycle}/winners/{code}/tasks/{task}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      task:
        | 'ceremony'
        | 'cup'
        | 'certificate'
        | 'bonus'
        | 'withdrawal-published'
        | 'cup-recovered'
        | 'certificate-recovered'
        | 'plaque-recovered'
        | 'bonus-recovered'
        | 'exposure'
        | 'announcement';
    };
    body: {
      on: string;
      amount?: number;
      reference?: string;
      medium?: {
        name: string;
        level: 'district' | 'city' | 'province' | 'national';
        link?: string;
        scan?: string;
      };
      /**
       * Reason, shown to whom it concerns
       */
      neverIssued?: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Open a task again that was recorded wrongly, with reason (更正)
   */
  'POST /api/office/cycles/{cycle}/winners/{code}/tasks/{task}/correction': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      task:
        | 'ceremony'
        | 'cup'
        | 'certificate'
        | 'bonus'
        | 'withdrawal-published'
        | 'cup-recovered'
        | 'certificate-recovered'
        | 'plaque-recovered'
        | 'bonus-recovered'
        | 'exposure'
        | 'announcement';
    };
    body: {
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Ask the government to withdraw a title after a serious incident within two years
   */
  'POST /api/office/cycles/{cycle}/winners/{code}/revocation-petitions': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    body: {
      occurredOn: string;
      facts: string;
      evidence: string[];
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Plan an activity of a winner: experience sharing, visit, report
   */
  'POST /api/office/cycles/{cycle}/winners/{code}/duties': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    body: {
      /**
       * 经验交流／接待参观／总结报告
       */
      kind: 'experience-sharing' | 'visit' | 'report';
      what: string;
      due: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Record that an activity took place, with its result
   */
  'POST /api/office/cycles/{cycle}/winners/{code}/duties/{duty}/completion': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      duty: number;
    };
    body: {
      on: string;
      result: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Acknowledge a winner’s report of an activity
   */
  'POST /api/office/cycles/{cycle}/winners/{code}/duty-reports/{report}/acknowledgement': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      /**
       * The number of the report
       */
      report: number;
    };
    body: {};
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Return a winner’s report with the reason; it can be made anew
   */
  'POST /api/office/cycles/{cycle}/winners/{code}/duty-reports/{report}/return': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      /**
       * The number of the report
       */
      report: number;
    };
    body: {
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * What you, your organisation and your roles were told, newest first
   */
  'GET /api/examiner/inbox': {
    answer: {
      letters: {
        id: string;
        cycle: string;
        template: string;
        subject: string;
        text: string;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
      }[];
    };
  };
  /**
   * Give the year’s undertaking and declare one’s interests
   */
  'POST /api/examiner/cycles/{cycle}/interests': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      /**
       * 保密与廉洁承诺 (A20a)
       */
      undertaking: true;
      interests: {
        organisation: string;
        relation: 'employment' | 'ownership' | 'relative' | 'consulting' | 'other';
        explanation?: string;
      }[];
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Read one’s own undertaking and interests
   */
  'GET /api/examiner/cycles/{cycle}/interests': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      undertaking: boolean;
      /**
       * Instant, ISO 8601 with offset
       */
      declaredAt?: string;
      interests: {
        organisation: string;
        relation: 'employment' | 'ownership' | 'relative' | 'consulting' | 'other';
        foundBy: 'self' | 'office';
        explanation?: string;
      }[];
    };
  };
  /**
   * Disclose an interest of one’s own that came up after the declaration
   */
  'POST /api/examiner/cycles/{cycle}/interests/disclosures': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      organisation: string;
      relation: 'employment' | 'ownership' | 'relative' | 'consulting' | 'other';
      explanation?: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Report misconduct of somebody who takes part in the review: consulting, gifts, and the like
   */
  'POST /api/examiner/cycles/{cycle}/misconduct-reports': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      /**
       * 有偿或无偿咨询 / 收受礼物、佣金或有价证券 / 利害关系 / 泄密 / 违反程序 / 其他 (A20)
       */
      kind: 'consulting' | 'gifts' | 'interest' | 'disclosure' | 'procedure' | 'other';
      /**
       * 被反映人：姓名、职务或身份；不进入日志
       */
      who: string;
      /**
       * Where known: under which name the person signs in
       */
      person?: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      organisation?: string;
      details: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
      report: string;
    };
  };
  /**
   * What the pool has on record of oneself: qualifications, training, and what keeps one from being assigned
   */
  'GET /api/examiner/cycles/{cycle}/record': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      /**
       * Items: 评审员 / 答辩专家
       */
      capacities: ('examiner' | 'panellist')[];
      expertise: string[];
      qualifications: string[];
      trainings: {
        on: string;
        course: string;
        validUntil: string;
      }[];
      /**
       * What keeps one from being assigned
       */
      obstacles: string[];
    };
  };
  /**
   * The edition of the standard that the year is scored by: categories, items, bands
   */
  'GET /api/examiner/cycles/{cycle}/criteria': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      standard: string;
      title: string;
      guide: string;
      points: number;
      /**
       * Percentages are multiples of it
       */
      step: number;
      categories: {
        code: string;
        name: string;
        points: number;
        items: {
          code: string;
          name: string;
          points: number;
          kind: 'process' | 'result';
        }[];
      }[];
      /**
       * Bounds are included; the words are an aid beside the printed guide, not its text
       */
      bands: {
        from: number;
        to: number;
        process: {
          name: string;
          text: string;
        }[];
        result: {
          name: string;
          text: string;
        }[];
      }[];
    };
  };
  /**
   * The applications assigned to the caller, with what he has to do; nothing of any other
   */
  'GET /api/examiner/assignments': {
    answer: {
      assignments: {
        /**
         * Award year
         */
        cycle: string;
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        name: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        industry: string;
        as: 'examiner' | 'leader' | 'panellist';
        stage: 'qualification-review' | 'document-review' | 'site-visit' | 'oral-defence';
        visit?: {
          on: string;
          days: number;
        };
        defence?: {
          /**
           * Instant, ISO 8601 with offset
           */
          at: string;
          place: string;
        };
        todo: (
          | 'score-document'
          | 'conclude-document'
          | 'score-site'
          | 'conclude-site'
          | 'file-site-report'
          | 'propose-recommendation'
          | 'sign-recommendation'
          | 'file-recommendation'
          | 'score-defence'
        )[];
      }[];
    };
  };
  /**
   * An application assigned to the caller, only while it is
   */
  'GET /api/examiner/cycles/{cycle}/applications/{code}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    answer: {
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      name: string;
      /**
       * 质量奖 / 创新奖 (A2)
       */
      award: 'quality' | 'innovation';
      industry: string;
      as: 'examiner' | 'leader' | 'panellist';
      stage: 'qualification-review' | 'document-review' | 'site-visit' | 'oral-defence';
      content?: {
        cycle: string;
        code: string;
        form: {
          organisation: {
            /**
             * 组织名称
             */
            name: string;
            /**
             * 住所
             */
            address: string;
            /**
             * 注册登记日期
             */
            registeredOn: string;
            /**
             * 法定代表人
             */
            legalRepresentative: string;
            /**
             * 主要活动（第二条）
             */
            activity: 'production' | 'construction' | 'service' | 'environment';
            /**
             * 所属行业
             */
            industry:
              | '眼镜制造'
              | '锁具五金'
              | '服装鞋革'
              | '电气机械'
              | '泵阀装备'
              | '汽摩配件'
              | '通用专用设备制造'
              | '电子信息制造'
              | '医药与医疗器械'
              | '新材料'
              | '食品加工'
              | '其他制造业'
              | '建筑与工程'
              | '现代农业'
              | '商贸流通'
              | '交通运输与物流'
              | '软件与信息服务'
              | '科技与专业服务'
              | '节能环保'
              | '医疗卫生'
              | '教育'
              | '文化旅游'
              | '金融'
              | '其他服务业';
            /**
             * 第五条鼓励的方向（仅作统计）
             */
            encouraged: (
              | '先进制造业'
              | '战略性新兴产业'
              | '现代农业和服务业'
              | '节能环保产业'
              | '新材料及绿色建筑产业'
              | '智能制造'
              | '数字经济'
              | '生命健康'
              | '“浙江制造”品牌建设'
            )[];
            /**
             * 是否工业企业
             */
            industrial: boolean;
            /**
             * 从业人数
             */
            employees: number;
            /**
             * 主要产品、工程或服务
             */
            scope: string;
            /**
             * 营业执照或登记证书扫描件
             */
            licenceEvidence: string;
          };
          award: {
            /**
             * 申报奖项
             */
            award: 'quality' | 'innovation';
          };
          eligibility: {
            /**
             * 第十一条各项条件
             */
            conditions: {
              [k: string]: {
                /**
                 * 是否符合
                 */
                claim: 'met' | 'not-applicable';
                /**
                 * 情况说明
                 */
                statement: string;
                /**
                 * 证明材料
                 *
                 * Items: 证明材料
                 */
                evidence: string[];
              };
            };
            /**
             * 国家规定应取得的相关证照（第二项；无须取得的留空）
             */
            licences: {
              /**
               * 证照名称
               */
              name: string;
              /**
               * 证照编号
               */
              number: string;
              /**
               * 发证机关
               */
              issuer: string;
              /**
               * 有效期至（长期有效的不填）
               */
              validUntil?: string;
              /**
               * 证明材料
               */
              evidence: string;
            }[];
            /**
             * 质量、环境管理体系等认证（第三项）
             */
            certificates: {
              /**
               * 认证类别
               */
              kind: 'quality-management' | 'environmental-management' | 'other';
              /**
               * 证书编号
               */
              number: string;
              /**
               * 认证机构
               */
              issuer: string;
              /**
               * 有效期自
               */
              validFrom: string;
              /**
               * 有效期至
               */
              validUntil: string;
              /**
               * 证明材料
               */
              evidence: string;
            }[];
            /**
             * 主要经济指标和社会贡献在市内的位次（第三项）
             */
            standing: {
              /**
               * 指标
               */
              indicator: string;
              /**
               * 数据来源
               */
              source: string;
              /**
               * 市内同行业或同类型组织中的位次
               */
              rank: string;
              /**
               * 证明材料
               */
              evidence: string;
            }[];
            /**
             * 技术、服务和质量指标达到国内先进水平（第三项）
             */
            advanced: {
              /**
               * 方面
               */
              aspect: 'technology' | 'service' | 'quality';
              /**
               * 达到国内先进水平的说明
               */
              statement: string;
              /**
               * 证明材料
               */
              evidence: string;
            }[];
            /**
             * 质量、标准、品牌以及技术、管理、制造方式、商业模式创新的成效（第四项）
             */
            innovations: {
              /**
               * 创新类别
               */
              kind:
                'quality' | 'standards' | 'brand' | 'technology' | 'management' | 'manufacturing' | 'business-model';
              /**
               * 名称
               */
              name: string;
              /**
               * 年度
               */
              year: number;
              /**
               * 成效
               */
              effect: string;
              /**
               * 证明材料
               */
              evidence: string;
            }[];
            /**
             * “亩均效益”综合评价（第五项，工业企业）
             */
            perMu?: {
              /**
               * 评价年度
               */
              year: number;
              /**
               * 评价档次
               */
              grade: 'A' | 'B' | 'C' | 'D' | 'not-evaluated';
              /**
               * 证明材料
               *
               * Items: 证明材料
               */
              evidence: string[];
            };
            /**
             * 近三年监督抽查、事故和投诉（第六项）
             */
            record: {
              /**
               * 质量监督抽查不合格情况（没有的留空）
               */
              sampling: {
                /**
                 * 通报日期
                 */
                on: string;
                /**
                 * 抽查级别
                 */
                level: 'district' | 'city' | 'province' | 'national';
                /**
                 * 不合格情况
                 */
                matter: string;
                /**
                 * 证明材料
                 */
                evidence: string;
              }[];
              /**
               * 质量、安全、环境污染、公共卫生等事故（没有的留空）
               */
              accidents: {
                /**
                 * 发生日期
                 */
                on: string;
                /**
                 * 事故类别
                 */
                field: 'quality' | 'safety' | 'environment' | 'public-health' | 'other';
                /**
                 * 是否重大事故
                 */
                major: boolean;
                /**
                 * 事故情况
                 */
                matter: string;
                /**
                 * 证明材料
                 */
                evidence: string;
              }[];
              /**
               * 顾客、员工、合作伙伴和社会的投诉（没有的留空）
               */
              complaints: {
                /**
                 * 投诉日期
                 */
                on: string;
                /**
                 * 是否重大投诉
                 */
                major: boolean;
                /**
                 * 是否因本组织责任导致
                 */
                responsible: boolean;
                /**
                 * 投诉情况
                 */
                matter: string;
                /**
                 * 证明材料
                 */
                evidence: string;
              }[];
            };
            /**
             * 诚信记录（第七项）
             */
            credit: {
              /**
               * 信用报告出具单位或查询平台
               */
              source: string;
              /**
               * 信用报告日期
               */
              issuedOn: string;
              /**
               * 是否被列入严重失信主体名单
               */
              blacklisted: boolean;
              /**
               * 信用报告
               */
              reportEvidence: string;
            };
            /**
             * 受到的行政、刑事处罚（第八项；没有的留空）
             */
            penalties: {
              /**
               * 决定日期
               */
              on: string;
              /**
               * 处罚机关
               */
              authority: string;
              /**
               * 是否属严重违反法律法规
               */
              serious: boolean;
              /**
               * 违法事实、处罚和整改情况
               */
              matter: string;
              /**
               * 证明材料
               */
              evidence: string;
            }[];
          };
          indicators: {
            /**
             * 近三年主要经济指标
             */
            years: {
              /**
               * 年度
               */
              year: number;
              /**
               * 营业收入（万元）
               */
              revenue: number;
              /**
               * 利润总额（万元）
               */
              profit: number;
              /**
               * 纳税额（万元）
               */
              tax: number;
              /**
               * 资产总额（万元）
               */
              assets: number;
              /**
               * 研发投入（万元）
               */
              research: number;
              /**
               * 年末从业人数
               */
              employees: number;
            }[];
          };
          'self-evaluation': {
            /**
             * 自我评价报告
             */
            reportEvidence: string;
            /**
             * 按标准各类目的自我评价
             */
            categories: {
              /**
               * 自我评价
               */
              [k: string]: string;
            };
          };
          innovation?: {
            /**
             * 质量创新
             */
            quality: {
              /**
               * 名称
               */
              name: string;
              /**
               * 年度
               */
              year: number;
              /**
               * 内容和成效
               */
              description: string;
              /**
               * 证明材料
               *
               * Items: 证明材料
               */
              evidence: string[];
            }[];
            /**
             * 标准创新
             */
            standards: {
              /**
               * 名称
               */
              name: string;
              /**
               * 年度
               */
              year: number;
              /**
               * 内容和成效
               */
              description: string;
              /**
               * 证明材料
               *
               * Items: 证明材料
               */
              evidence: string[];
            }[];
            /**
             * 品牌建设
             */
            brand: {
              /**
               * 名称
               */
              name: string;
              /**
               * 年度
               */
              year: number;
              /**
               * 内容和成效
               */
              description: string;
              /**
               * 证明材料
               *
               * Items: 证明材料
               */
              evidence: string[];
            }[];
            /**
             * 知识产权创造
             */
            intellectualProperty: {
              /**
               * 名称
               */
              name: string;
              /**
               * 年度
               */
              year: number;
              /**
               * 内容和成效
               */
              description: string;
              /**
               * 证明材料
               *
               * Items: 证明材料
               */
              evidence: string[];
            }[];
          };
          consultants: {
            used: boolean;
            consultants: {
              /**
               * 咨询辅导机构
               */
              institution: string;
              /**
               * 辅导内容和时间
               */
              service: string;
            }[];
          };
          declarations: {
            /**
             * 法定代表人签字页扫描件
             */
            signatureEvidence: string;
            /**
             * 加盖公章的申报表扫描件
             */
            sealEvidence: string;
            /**
             * 真实性承诺书扫描件
             */
            undertakingEvidence: string;
          };
        };
        evidence: {
          id: string;
          sha256: string;
          name: string;
          title: string;
          mediaType: string;
          size: number;
        }[];
        facts: {
          fact: string;
          request: number;
          statement: string;
        }[];
      };
      contentState?: 'intact' | 'missing' | 'changed';
      evidence: {
        id: string;
        /**
         * SHA-256, lower-case hex
         */
        sha256: string;
      }[];
      team?: {
        name: string;
        leader?: string;
        members: {
          examiner: string;
          name?: string;
          industryExpert: boolean;
          /**
           * False with an interest, a granted recusal or no undertaking
           */
          counts: boolean;
        }[];
      };
      visit?: {
        on: string;
        days: number;
        agenda: string;
        transport?: string;
        reason?: string;
      };
      /**
       * By the policy; overdue it is reminded, and fails nobody
       */
      reportDue?: string;
      reports: {
        version: number;
        visitedOn: string;
        findings: {
          item: string;
          finding: string;
        }[];
        strengths: {
          item: string;
          text: string;
        }[];
        opportunities: {
          item: string;
          text: string;
        }[];
        by: string;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
        answer?: 'confirmed' | 'disputed' | 'unanswered';
        statement?: string;
      }[];
      proposal?: {
        version: number;
        recommended: boolean;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        reason: string;
        signatures: {
          examiner: string;
          dissent?: string;
          /**
           * Instant, ISO 8601 with offset
           */
          at: string;
        }[];
      };
      recommendation?: {
        version: number;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
        recommended: boolean;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        reason: string;
        signedBy: string[];
        dissents: {
          examiner: string;
          statement: string;
        }[];
      };
      defence?: {
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
        place: string;
      };
    };
  };
  /**
   * One’s own sheet of a phase: what is drafted, and what was submitted
   */
  'GET /api/examiner/cycles/{cycle}/applications/{code}/scorecards/{phase}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      phase: 'document' | 'site' | 'defence';
    };
    answer: {
      phase: 'document' | 'site' | 'defence';
      /**
       * Instant, ISO 8601 with offset
       */
      submittedAt?: string;
      scorecard?: {
        /**
         * Percentage per item
         */
        percentages: {
          [k: string]: number;
        };
        /**
         * Points with two decimals
         */
        total: string;
        categories: {
          /**
           * Points with two decimals
           */
          [k: string]: string;
        };
        strengths: {
          item: string;
          text: string;
        }[];
        opportunities: {
          item: string;
          text: string;
        }[];
      };
      defence?: {
        score: number;
        remarks: string;
      };
      draft: {
        section: string;
        version: number;
        content: {
          percentage?: number;
          /**
           * Of a defence
           */
          score?: number;
          /**
           * On a defence
           */
          remarks?: string;
          strengths?: string;
          opportunities?: string;
          notes?: string;
        };
        /**
         * Instant, ISO 8601 with offset
         */
        savedAt: string;
      }[];
    };
  };
  /**
   * Submit one’s own sheet of a phase, once
   */
  'POST /api/examiner/cycles/{cycle}/applications/{code}/scorecards/{phase}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      /**
       * 资料评审 / 现场评审
       */
      phase: 'document' | 'site';
    };
    body: {
      /**
       * Percentage per item
       */
      percentages: {
        [k: string]: number;
      };
      strengths: {
        item: string;
        text: string;
      }[];
      opportunities: {
        item: string;
        text: string;
      }[];
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Save one item of one’s own sheet as it is typed
   */
  'PUT /api/examiner/cycles/{cycle}/applications/{code}/scorecards/{phase}/draft/{section}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      phase: 'document' | 'site' | 'defence';
      section: string;
    };
    body: {
      /**
       * Version of the section that was edited; 0 for a new one
       */
      known: number;
      content: {
        percentage?: number;
        /**
         * Of a defence
         */
        score?: number;
        /**
         * On a defence
         */
        remarks?: string;
        strengths?: string;
        opportunities?: string;
        notes?: string;
      };
    };
    answer: {
      section: string;
      version: number;
      content: {
        percentage?: number;
        /**
         * Of a defence
         */
        score?: number;
        /**
         * On a defence
         */
        remarks?: string;
        strengths?: string;
        opportunities?: string;
        notes?: string;
      };
      /**
       * Instant, ISO 8601 with offset
       */
      savedAt: string;
    };
  };
  /**
   * The team’s sheets side by side, after one’s own was submitted
   */
  'GET /api/examiner/cycles/{cycle}/applications/{code}/scores/{phase}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      /**
       * 资料评审 / 现场评审
       */
      phase: 'document' | 'site';
    };
    answer: {
      scorecards: {
        examiner: string;
        /**
         * Instant, ISO 8601 with offset
         */
        submittedAt: string;
        /**
         * Percentage per item
         */
        percentages: {
          [k: string]: number;
        };
        /**
         * Points with two decimals
         */
        total: string;
        categories: {
          /**
           * Points with two decimals
           */
          [k: string]: string;
        };
        strengths: {
          item: string;
          text: string;
        }[];
        opportunities: {
          item: string;
          text: string;
        }[];
      }[];
      /**
       * Members whose sheets are still out
       */
      awaited: string[];
      discrepancies: {
        item: string;
        name: string;
        min: number;
        max: number;
        spread: number;
        mean: string;
        crossesBand: boolean;
        /**
         * At or above the policy’s threshold: the leader explains
         */
        explain: boolean;
      }[];
      consensus?: {
        /**
         * Percentage per item
         */
        percentages: {
          [k: string]: number;
        };
        /**
         * Points with two decimals
         */
        total: string;
        categories: {
          /**
           * Points with two decimals
           */
          [k: string]: string;
        };
        strengths: {
          item: string;
          text: string;
        }[];
        opportunities: {
          item: string;
          text: string;
        }[];
        explanations: {
          item: string;
          text: string;
        }[];
        examiners: string[];
        by: string;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
      };
    };
  };
  /**
   * Conclude the consensus of a phase as the leader
   */
  'POST /api/examiner/cycles/{cycle}/applications/{code}/consensus/{phase}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      /**
       * 资料评审 / 现场评审
       */
      phase: 'document' | 'site';
    };
    body: {
      /**
       * Percentage per item
       */
      percentages: {
        [k: string]: number;
      };
      strengths: {
        item: string;
        text: string;
      }[];
      opportunities: {
        item: string;
        text: string;
      }[];
      /**
       * Basis of the consensus on each item where the examiners were far apart
       */
      explanations?: {
        item: string;
        text: string;
      }[];
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Hand in the site report as the leader: findings, no score, percentage or ranking
   */
  'POST /api/examiner/cycles/{cycle}/applications/{code}/site-reports': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    body: {
      visitedOn: string;
      findings: {
        item: string;
        finding: string;
      }[];
      strengths: {
        item: string;
        text: string;
      }[];
      opportunities: {
        item: string;
        text: string;
      }[];
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Word the team’s recommendation as the leader
   */
  'POST /api/examiner/cycles/{cycle}/applications/{code}/recommendation-proposals': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    body: {
      recommended: boolean;
      /**
       * 质量奖 / 创新奖 (A2)
       */
      award: 'quality' | 'innovation';
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Sign the team’s recommendation, with a dissent where there is one
   */
  'POST /api/examiner/cycles/{cycle}/applications/{code}/recommendation-signatures': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    body: {
      /**
       * Version of the visit stream that proposed the wording
       */
      proposal: number;
      /**
       * A different view, attached to the recommendation
       */
      dissent?: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Hand in the team’s recommendation once all have signed
   */
  'POST /api/examiner/cycles/{cycle}/applications/{code}/recommendations': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    body: {
      /**
       * Version of the visit stream that proposed the wording
       */
      proposal: number;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Score a defence, alone and once
   */
  'POST /api/examiner/cycles/{cycle}/applications/{code}/defence-score': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    body: {
      score: number;
      remarks: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * One’s own fees by month, with the tax withheld
   */
  'GET /api/examiner/cycles/{cycle}/fees': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      fees: {
        person: string;
        month: string;
        /**
         * In half days: 1.5
         */
        days: number;
        /**
         * CNY in fen (分)
         */
        gross: number;
        /**
         * 代扣代缴个人所得税
         */
        tax: number;
        /**
         * CNY in fen (分)
         */
        net: number;
        /**
         * For exactly these amounts
         */
        signed: boolean;
        paid?: {
          on: string;
          reference: string;
        };
      }[];
    };
  };
  /**
   * Sign for a month’s fees
   */
  'POST /api/examiner/cycles/{cycle}/fees/{month}/signature': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      month: string;
    };
    body: {
      /**
       * CNY in fen (分)
       */
      gross: number;
      /**
       * CNY in fen (分)
       */
      tax: number;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * What you, your organisation and your roles were told, newest first
   */
  'GET /api/committee/inbox': {
    answer: {
      letters: {
        id: string;
        cycle: string;
        template: string;
        subject: string;
        text: string;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
      }[];
    };
  };
  /**
   * Give the year’s undertaking and declare one’s interests
   */
  'POST /api/committee/cycles/{cycle}/interests': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      /**
       * 保密与廉洁承诺 (A20a)
       */
      undertaking: true;
      interests: {
        organisation: string;
        relation: 'employment' | 'ownership' | 'relative' | 'consulting' | 'other';
        explanation?: string;
      }[];
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Read one’s own undertaking and interests
   */
  'GET /api/committee/cycles/{cycle}/interests': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      undertaking: boolean;
      /**
       * Instant, ISO 8601 with offset
       */
      declaredAt?: string;
      interests: {
        organisation: string;
        relation: 'employment' | 'ownership' | 'relative' | 'consulting' | 'other';
        foundBy: 'self' | 'office';
        explanation?: string;
      }[];
    };
  };
  /**
   * Disclose an interest of one’s own that came up after the declaration
   */
  'POST /api/committee/cycles/{cycle}/interests/disclosures': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      organisation: string;
      relation: 'employment' | 'ownership' | 'relative' | 'consulting' | 'other';
      explanation?: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Report misconduct of somebody who takes part in the review: consulting, gifts, and the like
   */
  'POST /api/committee/cycles/{cycle}/misconduct-reports': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      /**
       * 有偿或无偿咨询 / 收受礼物、佣金或有价证券 / 利害关系 / 泄密 / 违反程序 / 其他 (A20)
       */
      kind: 'consulting' | 'gifts' | 'interest' | 'disclosure' | 'procedure' | 'other';
      /**
       * 被反映人：姓名、职务或身份；不进入日志
       */
      who: string;
      /**
       * Where known: under which name the person signs in
       */
      person?: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      organisation?: string;
      details: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
      report: string;
    };
  };
  /**
   * Misconduct that proved true, for the committee to decide on; none that concerns the reader
   */
  'GET /api/committee/cycles/{cycle}/misconduct-reports': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      reports: {
        report: string;
        /**
         * 有偿或无偿咨询 / 收受礼物、佣金或有价证券 / 利害关系 / 泄密 / 违反程序 / 其他 (A20)
         */
        kind: 'consulting' | 'gifts' | 'interest' | 'disclosure' | 'procedure' | 'other';
        channel: '12345' | 'online' | 'letter' | 'visit' | 'telephone' | 'authority';
        receivedOn: string;
        /**
         * Instant, ISO 8601 with offset
         */
        reportedAt: string;
        organisation?: string;
        person?: string;
        /**
         * Absent when erased
         */
        who?: string;
        details?: string;
        reporter?: string;
        finding?: {
          substantiated: boolean;
          text?: string;
          /**
           * Instant, ISO 8601 with offset
           */
          at: string;
        };
        sanction?: {
          measure: 'none' | 'criticism' | 'warning' | 'disqualification';
          reason: string;
          decidedOn: string;
          minutes: string;
        };
      }[];
    };
  };
  /**
   * Criticise, warn or disqualify whom the verification found at fault (批评、警告、取消评审员资格)
   */
  'POST /api/committee/cycles/{cycle}/misconduct-reports/{report}/sanction': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      report: string;
    };
    body: {
      measure: 'none' | 'criticism' | 'warning' | 'disqualification';
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
      decidedOn: string;
      /**
       * Minutes or 文号 of the meeting
       */
      minutes: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * The year as committee and government decide on it: where it stands, its policy, its list, its notices
   */
  'GET /api/committee/cycles/{cycle}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      /**
       * Award year
       */
      cycle: string;
      position: {
        /**
         * Name of the state in the procedure
         */
        step: string;
        phase: string;
        words: string;
        /**
         * Where the procedure only waits for the clock
         */
        until?: string;
      };
      policy: {
        items: {
          item: string;
          label: string;
          /**
           * The clause that leaves it open, as it is cited
           */
          article: string;
          /**
           * What the text says about it, or that it says nothing
           */
          silence: string;
        }[];
        drafts: {
          version: number;
          policy: {
            notice: {
              days: number;
              unit: 'working' | 'natural';
            };
            quorum: {
              numerator: number;
              denominator: number;
            };
            majority: {
              numerator: number;
              denominator: number;
            };
            secretBallot: boolean;
            substitution: boolean;
            substituteAttendance: boolean;
            weights: {
              document: number;
              site: number;
              defence: number;
            };
            reviewRequestDays: number;
            correctionDays: number;
            verificationDays: number;
            siteReportDays: number;
            siteReportAnswerDays: number;
            investigationDays: number;
            discrepancyThreshold: number;
            formerWinnerYears: number;
            examinerFeePerDay: number;
          };
        }[];
        determined?: {
          draft: number;
          policy: {
            notice: {
              days: number;
              unit: 'working' | 'natural';
            };
            quorum: {
              numerator: number;
              denominator: number;
            };
            majority: {
              numerator: number;
              denominator: number;
            };
            secretBallot: boolean;
            substitution: boolean;
            substituteAttendance: boolean;
            weights: {
              document: number;
              site: number;
              defence: number;
            };
            reviewRequestDays: number;
            correctionDays: number;
            verificationDays: number;
            siteReportDays: number;
            siteReportAnswerDays: number;
            investigationDays: number;
            discrepancyThreshold: number;
            formerWinnerYears: number;
            examinerFeePerDay: number;
          };
          decidedOn: string;
          minutes: string;
        };
      };
      places: {
        quality: number;
        innovation: number;
      };
      list?: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        name: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        inFavour: number;
        noticedIn?: string;
      }[];
      /**
       * Removed from the list, stopped (终止评审), or left out for want of a valid ballot
       */
      stopped: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        name: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        cause: string;
        reason?: string;
      }[];
      notices: {
        notice: string;
        firstDay: string;
        lastDay: string;
        /**
         * Instant, ISO 8601 with offset
         */
        endsAt: string;
        closed: boolean;
        names: number;
        opinions: number;
        /**
         * Opinions that still hold the year up
         */
        open: number;
        report?: {
          version: number;
          examined: boolean;
          complete: boolean;
        };
      }[];
      winners?: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        name: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
      }[];
    };
  };
  /**
   * Titles of the office’s files, for chair and vice chair to refer to: mandates, evidence for a petition
   */
  'GET /api/committee/cycles/{cycle}/office-files': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      files: {
        id: string;
        title: string;
        name: string;
      }[];
    };
  };
  /**
   * The committee: published seats, proposals and their approval
   */
  'GET /api/committee/seats': {
    answer: {
      published?: {
        proposal: number;
        documentNumber: string;
        on: string;
      };
      seats: {
        seat: string;
        post: string;
        function: 'chair' | 'vice-chair' | 'member';
        exOfficio: boolean;
        holder: string;
        name: string;
      }[];
      proposals: {
        version: number;
        seats: {
          seat: string;
          post: string;
          function: 'chair' | 'vice-chair' | 'member';
          exOfficio: boolean;
          holder: string;
          name: string;
        }[];
        decision?: 'approved' | 'refused';
        documentNumber?: string;
        reason?: string;
      }[];
    };
  };
  /**
   * The supervisor’s remarks with the office’s answers, for chair and vice chair
   */
  'GET /api/committee/cycles/{cycle}/remarks': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      remarks: {
        remark: string;
        subject: {
          kind: string;
          [k: string]: string | number;
        };
        by: string;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
        /**
         * Absent when erased
         */
        text?: string;
        /**
         * By our own rule; absent while the calendar is not known
         */
        due?: string;
        overdue: boolean;
        answer?: {
          text?: string;
          by: string;
          /**
           * Instant, ISO 8601 with offset
           */
          at: string;
        };
      }[];
    };
  };
  /**
   * Determine the policy (审定)
   */
  'POST /api/committee/cycles/{cycle}/policy': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      /**
       * Version of the cycle stream in which the draft stands
       */
      draft: number;
      decidedOn: string;
      /**
       * Minutes or 文号 of the meeting
       */
      minutes: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Requests that the leader of a team stay away, with what the committee resolved
   */
  'GET /api/committee/cycles/{cycle}/recusal-requests': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      requests: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        name: string;
        request: number;
        leader: string;
        /**
         * Absent when erased
         */
        leaderName?: string;
        /**
         * Absent when erased
         */
        grounds?: string;
        /**
         * Instant, ISO 8601 with offset
         */
        receivedAt: string;
        resolution?: {
          granted: boolean;
          reason: string;
          minutes: string;
        };
      }[];
    };
  };
  /**
   * Resolve an organisation’s request that the leader of a team stay away
   */
  'POST /api/committee/cycles/{cycle}/applications/{code}/recusal-requests/{request}/resolution': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      request: number;
    };
    body: {
      granted: boolean;
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
      /**
       * Minutes or 文号 of the meeting
       */
      minutes: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Candidates and everybody else who reached the visit: data, site report, recommendation, scores by category
   */
  'GET /api/committee/cycles/{cycle}/candidates': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      /**
       * Before the office submitted the candidates nothing is shown
       */
      submitted: boolean;
      organisations: {
        code: string;
        name: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        recused: boolean;
        industry?: string;
        standing?: 'candidate' | 'omitted' | 'eliminated' | 'withdrawn' | 'terminated';
        /**
         * Of the inclusion, the omission or the elimination
         */
        reason?: string;
        siteReport?: {
          visitedOn: string;
          findings: {
            item: string;
            finding: string;
          }[];
          strengths: {
            item: string;
            text: string;
          }[];
          opportunities: {
            item: string;
            text: string;
          }[];
          answer: 'confirmed' | 'disputed' | 'unanswered';
          /**
           * The organisation's disagreement
           */
          statement?: string;
        };
        recommendation?: {
          recommended: boolean;
          /**
           * 质量奖 / 创新奖 (A2)
           */
          award: 'quality' | 'innovation';
          reason: string;
          signatures: number;
          dissents: string[];
        };
        document?: {
          /**
           * Points with two decimals
           */
          total: string;
          categories: {
            category: string;
            name: string;
            of: number;
            /**
             * Points with two decimals
             */
            points: string;
          }[];
        };
        site?: {
          /**
           * Points with two decimals
           */
          total: string;
          categories: {
            category: string;
            name: string;
            of: number;
            /**
             * Points with two decimals
             */
            points: string;
          }[];
        };
        /**
         * Mean of the panellists, 0–100
         */
        defence?: string;
        /**
         * By the policy’s weights; it orders the material and decides nothing
         */
        overall?: string;
        /**
         * Among those of the same award
         */
        rank?: number;
      }[];
    };
  };
  /**
   * The departments’ opinions of a round (征求意见函), side by side, and what is missing
   */
  'GET /api/committee/cycles/{cycle}/inquiries/{round}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * 资格审查 / 候选名单提交评委会前 / 拟授奖名单报区政府前 (A14.1a)
       */
      round: 'qualification' | 'candidates' | 'list';
    };
    answer: {
      /**
       * 资格审查 / 候选名单提交评委会前 / 拟授奖名单报区政府前 (A14.1a)
       */
      round: 'qualification' | 'candidates' | 'list';
      sent: {
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
        /**
         * Items: Unified social credit code (GB 32100-2015)
         */
        organisations: string[];
      }[];
      omitted: {
        department: string;
        reason: string;
      }[];
      departments: {
        department: string;
        name: string;
        /**
         * Of what it has not answered; else of the newest letter
         */
        due: string;
        overdue: boolean;
        asked: number;
        answered: number;
        organisations: {
          /**
           * Unified social credit code (GB 32100-2015)
           */
          code: string;
          name: string;
          /**
           * Absent until answered: silence is never 无意见
           */
          answer?: {
            situation: 'none' | 'found';
            text?: string;
            evidence: string[];
            /**
             * Instant, ISO 8601 with offset
             */
            at: string;
            late: boolean;
          };
          earlier: {
            situation: 'none' | 'found';
            text?: string;
            evidence: string[];
            /**
             * Instant, ISO 8601 with offset
             */
            at: string;
            late: boolean;
          }[];
        }[];
      }[];
      /**
       * What keeps the round from being complete
       */
      missing: {
        at: string;
        problem: string;
      }[];
    };
  };
  /**
   * Ballots of the year, and those that are due
   */
  'GET /api/committee/cycles/{cycle}/sessions': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      sessions: {
        session: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        state: 'open' | 'closing' | 'counted';
        secret: boolean;
        tieOf?: string;
        expected: number;
        present: number;
        attended: boolean;
        voted: boolean;
        candidates: {
          code: string;
          name: string;
          mine: 'vote' | 'recused';
          quorum: 'reached' | 'not-reached' | 'lost-to-recusal' | 'impossible';
        }[];
        /**
         * Members who came and have not voted yet
         */
        withoutVote: string[];
        results?: {
          /**
           * Unified social credit code (GB 32100-2015)
           */
          code: string;
          expected: number;
          present: number;
          quorate: boolean;
          inFavour: number;
          against: number;
          abstained: number;
          majority: boolean;
        }[];
        receipts?: {
          [k: string]: {
            receipt: string;
            choice: 'for' | 'against' | 'abstain';
          }[];
        };
        openVotes?: {
          member: string;
          choices: {
            [k: string]: 'for' | 'against' | 'abstain';
          };
        }[];
      }[];
      due: {
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        candidates: string[];
        tieOf?: string;
      }[];
      possible: {
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        candidates: string[];
      }[];
    };
  };
  /**
   * Open the ballot that an award needs
   */
  'POST /api/committee/cycles/{cycle}/sessions': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      /**
       * 质量奖 / 创新奖 (A2)
       */
      award: 'quality' | 'innovation';
    };
    answer: {
      session: string;
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * One ballot; its counts and receipts when it is counted
   */
  'GET /api/committee/cycles/{cycle}/sessions/{session}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      session: string;
    };
    answer: {
      session: string;
      /**
       * 质量奖 / 创新奖 (A2)
       */
      award: 'quality' | 'innovation';
      state: 'open' | 'closing' | 'counted';
      secret: boolean;
      tieOf?: string;
      expected: number;
      present: number;
      attended: boolean;
      voted: boolean;
      candidates: {
        code: string;
        name: string;
        mine: 'vote' | 'recused';
        quorum: 'reached' | 'not-reached' | 'lost-to-recusal' | 'impossible';
      }[];
      /**
       * Members who came and have not voted yet
       */
      withoutVote: string[];
      results?: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        expected: number;
        present: number;
        quorate: boolean;
        inFavour: number;
        against: number;
        abstained: number;
        majority: boolean;
      }[];
      receipts?: {
        [k: string]: {
          receipt: string;
          choice: 'for' | 'against' | 'abstain';
        }[];
      };
      openVotes?: {
        member: string;
        choices: {
          [k: string]: 'for' | 'against' | 'abstain';
        };
      }[];
    };
  };
  /**
   * Admit a substitute (委托参会) by a letter of mandate, where policy allows it
   */
  'POST /api/committee/cycles/{cycle}/sessions/{session}/substitutes': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      session: string;
    };
    body: {
      member: string;
      substitute: string;
      /**
       * 文号
       */
      documentNumber: string;
      /**
       * 委托书扫描件（评审办已上传的材料编号）
       */
      letter: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Attend the meeting (签到)
   */
  'POST /api/committee/cycles/{cycle}/sessions/{session}/attendance': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      session: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Step aside for one candidate, with reason
   */
  'POST /api/committee/cycles/{cycle}/sessions/{session}/recusals': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      session: string;
    };
    body: {
      /**
       * Unified social credit code (GB 32100-2015)
       */
      candidate: string;
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Vote, once, on every candidate that the member may vote on
   */
  'POST /api/committee/cycles/{cycle}/sessions/{session}/vote': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      session: string;
    };
    body: {
      /**
       * Every candidate that the member may vote on; abstaining is said
       */
      choices: {
        [k: string]: 'for' | 'against' | 'abstain';
      };
    };
    answer: {
      secret: boolean;
      receipts: {
        code: string;
        receipt: string;
      }[];
    };
  };
  /**
   * Close the ballot; votes received before still count
   */
  'POST /api/committee/cycles/{cycle}/sessions/{session}/closing': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      session: string;
    };
    body: {
      /**
       * Who came and hands nothing in
       */
      withoutVote?: string[];
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Record a reasoned exception to the number of places
   */
  'POST /api/committee/cycles/{cycle}/exceptions': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      /**
       * 质量奖 / 创新奖 (A2)
       */
      award: 'quality' | 'innovation';
      places: number;
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
      /**
       * Minutes or 文号 of the meeting
       */
      minutes: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Leave out a candidate on whom recusals leave no valid ballot
   */
  'POST /api/committee/cycles/{cycle}/omissions': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
      /**
       * Minutes or 文号 of the meeting
       */
      minutes: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Stop an application from stage 5 on (终止评审)
   */
  'POST /api/committee/cycles/{cycle}/terminations': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      /**
       * 听取该组织意见的日期
       */
      heardOn: string;
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
      /**
       * Minutes or 文号 of the meeting
       */
      minutes: string;
      evidence?: string[];
      lead?: {
        notice: string;
        /**
         * 收件编号
         */
        receipt: string;
      };
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Opinions on a notice and the report on them, without who sent them
   */
  'GET /api/committee/cycles/{cycle}/notices/{notice}/opinions': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      notice: string;
    };
    answer: {
      notice: string;
      opinions: {
        receipt: string;
        kind: 'formal' | 'lead';
        about: string;
        name: string;
        /**
         * Instant, ISO 8601 with offset
         */
        receivedAt: string;
        receivedOn: string;
        channel: 'online' | 'letter' | 'visit' | 'telephone' | 'hotline-12345' | 'other-authority';
        decision?: 'accepted' | 'not-accepted';
        acceptanceNumber?: string;
        /**
         * Instant, ISO 8601 with offset
         */
        due?: string;
        overdue: boolean;
        refusal?: string;
        verification?: {
          substantiated: boolean;
          finding: string;
        };
        ruling?: {
          upheld: boolean;
          reason: string;
        };
      }[];
      report?: {
        version: number;
        examined: boolean;
        /**
         * Whether it lists every opinion there is
         */
        complete: boolean;
        opinions: {
          receipt: string;
          kind: 'formal' | 'lead';
          about: string;
          result: 'not-accepted' | 'substantiated' | 'not-substantiated';
          finding: string;
        }[];
        conclusion: string;
      };
      /**
       * 因利害关系不向您显示的意见数
       */
      hidden: number;
    };
  };
  /**
   * What the organisations objected to were told, and their positions
   */
  'GET /api/committee/cycles/{cycle}/notices/{notice}/hearings': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      notice: string;
    };
    answer: {
      hearings: {
        hearing: string;
        /**
         * Instant, ISO 8601 with offset
         */
        informedAt: string;
        /**
         * Absent when erased
         */
        substance?: string;
        /**
         * Instant, ISO 8601 with offset
         */
        due: string;
        position?: {
          /**
           * Instant, ISO 8601 with offset
           */
          at?: string;
          /**
           * Where it came on paper
           */
          statedOn?: string;
          /**
           * Absent on paper, and when erased
           */
          statement?: string;
          evidence: string[];
        };
        receipt: string;
        about: string;
        overdue: boolean;
      }[];
    };
  };
  /**
   * Examine the investigation report (审查调查核实情况报告)
   */
  'POST /api/committee/cycles/{cycle}/notices/{notice}/report/examination': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      notice: string;
    };
    body: {
      /**
       * Version of the report that was examined
       */
      report: number;
      minutes: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Rule on a formal objection: upheld or dismissed, with reason
   */
  'POST /api/committee/cycles/{cycle}/notices/{notice}/opinions/{receipt}/ruling': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      notice: string;
      /**
       * 收件编号
       */
      receipt: string;
    };
    body: {
      upheld: boolean;
      /**
       * 处理理由，告知异议人；不告知被异议组织
       */
      reason: string;
      /**
       * 告知被异议组织的理由，不得透露异议人身份；不填的，只告知结果
       */
      toOrganisation?: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Submit the list of proposed winners to the government (报送拟授奖名单)
   */
  'POST /api/committee/cycles/{cycle}/submissions': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      /**
       * 拟授奖名单；须与现行名单完全一致
       */
      list: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
      }[];
      /**
       * Minutes or 文号 of the meeting
       */
      minutes: string;
      /**
       * 部门反映情况而继续列入的，逐项说明处理意见 (A14.1a)
       */
      situations?: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        department: string;
        /**
         * Reason, shown to whom it concerns
         */
        reason: string;
      }[];
    };
    answer: {
      submission: number;
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Lists before the government, what it decided, and the notices behind them
   */
  'GET /api/committee/cycles/{cycle}/submissions': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      submissions: {
        submission: number;
        list: {
          code: string;
          name: string;
          /**
           * 质量奖 / 创新奖 (A2)
           */
          award: 'quality' | 'innovation';
          inFavour?: number;
          noticedIn?: string;
        }[];
        awaiting: boolean;
        decision?: 'approved' | 'sent-back';
        approved?: string[];
        refused?: {
          /**
           * Unified social credit code (GB 32100-2015)
           */
          code: string;
          /**
           * Reason, shown to whom it concerns
           */
          reason: string;
        }[];
        documentNumber?: string;
        decidedOn?: string;
        reason?: string;
        reconsideration?: {
          removed: {
            /**
             * Unified social credit code (GB 32100-2015)
             */
            code: string;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          }[];
          added: {
            /**
             * Unified social credit code (GB 32100-2015)
             */
            code: string;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          }[];
          statement: string;
          minutes: string;
        };
      }[];
      notices: {
        notice: string;
        firstDay: string;
        lastDay: string;
        closed: boolean;
        opinions: number;
        upheld: number;
        dismissed: number;
        notAccepted: number;
        report?: {
          examined: boolean;
          conclusion: string;
        };
      }[];
    };
  };
  /**
   * Answer a list that the government sent back (复议)
   */
  'POST /api/committee/cycles/{cycle}/submissions/{submission}/reconsideration': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      submission: number;
    };
    body: {
      removed?: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        /**
         * Reason, shown to whom it concerns
         */
        reason: string;
      }[];
      added?: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        /**
         * Reason, shown to whom it concerns
         */
        reason: string;
      }[];
      statement: string;
      /**
       * Minutes or 文号 of the meeting
       */
      minutes: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Approve the proposed members of the committee
   */
  'POST /api/government/seats/{proposal}/approval': {
    path: {
      proposal: number;
    };
    body: {
      /**
       * 文号
       */
      documentNumber: string;
      decidedOn: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Do not approve the proposed members, with reason
   */
  'POST /api/government/seats/{proposal}/refusal': {
    path: {
      proposal: number;
    };
    body: {
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Approve all, some or none of the list (审定批准)
   */
  'POST /api/government/cycles/{cycle}/submissions/{submission}/approval': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      submission: number;
    };
    body: {
      /**
       * Items: Unified social credit code (GB 32100-2015)
       */
      approved: string[];
      refused?: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        /**
         * Reason, shown to whom it concerns
         */
        reason: string;
      }[];
      /**
       * 文号
       */
      documentNumber: string;
      decidedOn: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Send the list back with a reason
   */
  'POST /api/government/cycles/{cycle}/submissions/{submission}/return': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      submission: number;
    };
    body: {
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Ask the government to withdraw a title won by improper means (提请撤销)
   */
  'POST /api/committee/cycles/{cycle}/winners/{code}/revocation-petitions': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
    };
    body: {
      /**
       * 听取该组织意见的日期
       */
      heardOn: string;
      facts: string;
      evidence: string[];
      /**
       * Minutes or 文号 of the meeting
       */
      minutes: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Winners whose title somebody asked to withdraw, with what the government decided
   */
  'GET /api/committee/cycles/{cycle}/revocations': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      winners: {
        code: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        name: string;
        certificateNumber: string;
        revocation?: {
          /**
           * 骗取（第十七条）／2年内事故或违法（第十九条）
           */
          ground: 'fraud' | 'incident';
          article: string;
          documentNumber: string;
          decidedOn: string;
        };
        petitions: {
          /**
           * 骗取（第十七条）／2年内事故或违法（第十九条）
           */
          ground: 'fraud' | 'incident';
          petition: number;
          petitionedOn: string;
          facts: string;
          occurredOn?: string;
          heardOn?: string;
          minutes?: string;
          evidence: string[];
          state: 'petitioned' | 'approved' | 'refused';
          reason?: string;
        }[];
      }[];
    };
  };
  /**
   * Withdraw the title (批准撤销; A17, A19)
   */
  'POST /api/government/cycles/{cycle}/winners/{code}/revocation-petitions/{ground}/{petition}/approval': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      /**
       * 骗取（第十七条）／2年内事故或违法（第十九条）
       */
      ground: 'fraud' | 'incident';
      petition: number;
    };
    body: {
      /**
       * 文号
       */
      documentNumber: string;
      decidedOn: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Leave the title, with reason (A17, A19)
   */
  'POST /api/government/cycles/{cycle}/winners/{code}/revocation-petitions/{ground}/{petition}/refusal': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * Unified social credit code (GB 32100-2015)
       */
      code: string;
      /**
       * 骗取（第十七条）／2年内事故或违法（第十九条）
       */
      ground: 'fraud' | 'incident';
      petition: number;
    };
    body: {
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Enter what was decided or confirmed on paper (会议记录补录), for a second look at the original
   */
  'POST /api/office/cycles/{cycle}/minutes': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body:
      | {
          act: 'policy-determined';
          target: {};
          decision: {
            /**
             * Version of the cycle stream in which the draft stands
             */
            draft: number;
            decidedOn: string;
            /**
             * Minutes or 文号 of the meeting
             */
            minutes: string;
          };
          meeting: {
            place: string;
            expected: number;
            present: number;
            recused?: string[];
          };
          /**
           * 会议、决定或盖章的日期
           */
          occurredOn: string;
          /**
           * 签字或盖章原件的扫描件（评审办已上传的材料编号）
           */
          scan: string;
        }
      | {
          act: 'exception-recorded';
          target: {};
          decision: {
            /**
             * 质量奖 / 创新奖 (A2)
             */
            award: 'quality' | 'innovation';
            places: number;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
            /**
             * Minutes or 文号 of the meeting
             */
            minutes: string;
          };
          meeting: {
            place: string;
            expected: number;
            present: number;
            recused?: string[];
          };
          /**
           * 会议、决定或盖章的日期
           */
          occurredOn: string;
          /**
           * 签字或盖章原件的扫描件（评审办已上传的材料编号）
           */
          scan: string;
        }
      | {
          act: 'candidate-left-out';
          target: {};
          decision: {
            /**
             * Unified social credit code (GB 32100-2015)
             */
            code: string;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
            /**
             * Minutes or 文号 of the meeting
             */
            minutes: string;
          };
          meeting: {
            place: string;
            expected: number;
            present: number;
            recused?: string[];
          };
          /**
           * 会议、决定或盖章的日期
           */
          occurredOn: string;
          /**
           * 签字或盖章原件的扫描件（评审办已上传的材料编号）
           */
          scan: string;
        }
      | {
          act: 'application-terminated';
          target: {};
          decision: {
            /**
             * Unified social credit code (GB 32100-2015)
             */
            code: string;
            /**
             * 听取该组织意见的日期
             */
            heardOn: string;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
            /**
             * Minutes or 文号 of the meeting
             */
            minutes: string;
            evidence?: string[];
            lead?: {
              notice: string;
              /**
               * 收件编号
               */
              receipt: string;
            };
          };
          meeting: {
            place: string;
            expected: number;
            present: number;
            recused?: string[];
          };
          /**
           * 会议、决定或盖章的日期
           */
          occurredOn: string;
          /**
           * 签字或盖章原件的扫描件（评审办已上传的材料编号）
           */
          scan: string;
        }
      | {
          act: 'leader-recusal-resolved';
          target: {
            /**
             * Unified social credit code (GB 32100-2015)
             */
            code: string;
            request: number;
          };
          decision: {
            granted: boolean;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
            /**
             * Minutes or 文号 of the meeting
             */
            minutes: string;
          };
          meeting: {
            place: string;
            expected: number;
            present: number;
            recused?: string[];
          };
          /**
           * 会议、决定或盖章的日期
           */
          occurredOn: string;
          /**
           * 签字或盖章原件的扫描件（评审办已上传的材料编号）
           */
          scan: string;
        }
      | {
          act: 'ballot-held';
          target: {};
          decision: {
            /**
             * 质量奖 / 创新奖 (A2)
             */
            award: 'quality' | 'innovation';
            /**
             * 实到委员；有受托人参会的，填委托的委员
             */
            present: string[];
            mandates?: {
              member: string;
              substitute: string;
              /**
               * 文号
               */
              documentNumber: string;
              /**
               * 委托书扫描件（评审办已上传的材料编号）
               */
              letter: string;
            }[];
            recusals?: {
              member: string;
              /**
               * Unified social credit code (GB 32100-2015)
               */
              candidate: string;
            }[];
            /**
             * 每一候选组织的得票
             */
            counts: {
              /**
               * Unified social credit code (GB 32100-2015)
               */
              code: string;
              inFavour: number;
              against: number;
              abstained: number;
            }[];
          };
          meeting: {
            place: string;
            expected: number;
            present: number;
            recused?: string[];
          };
          /**
           * 会议、决定或盖章的日期
           */
          occurredOn: string;
          /**
           * 签字或盖章原件的扫描件（评审办已上传的材料编号）
           */
          scan: string;
        }
      | {
          act: 'report-examined';
          target: {
            notice: string;
          };
          decision: {
            /**
             * Version of the report that was examined
             */
            report: number;
            minutes: string;
          };
          meeting: {
            place: string;
            expected: number;
            present: number;
            recused?: string[];
          };
          /**
           * 会议、决定或盖章的日期
           */
          occurredOn: string;
          /**
           * 签字或盖章原件的扫描件（评审办已上传的材料编号）
           */
          scan: string;
        }
      | {
          act: 'objection-ruled';
          target: {
            notice: string;
            /**
             * 收件编号
             */
            receipt: string;
          };
          decision: {
            upheld: boolean;
            /**
             * 处理理由，告知异议人；不告知被异议组织
             */
            reason: string;
            /**
             * 告知被异议组织的理由，不得透露异议人身份；不填的，只告知结果
             */
            toOrganisation?: string;
          };
          meeting: {
            place: string;
            expected: number;
            present: number;
            recused?: string[];
          };
          /**
           * 会议、决定或盖章的日期
           */
          occurredOn: string;
          /**
           * 签字或盖章原件的扫描件（评审办已上传的材料编号）
           */
          scan: string;
        }
      | {
          act: 'list-submitted';
          target: {};
          decision: {
            /**
             * 拟授奖名单；须与现行名单完全一致
             */
            list: {
              /**
               * Unified social credit code (GB 32100-2015)
               */
              code: string;
              /**
               * 质量奖 / 创新奖 (A2)
               */
              award: 'quality' | 'innovation';
            }[];
            /**
             * Minutes or 文号 of the meeting
             */
            minutes: string;
            /**
             * 部门反映情况而继续列入的，逐项说明处理意见 (A14.1a)
             */
            situations?: {
              /**
               * Unified social credit code (GB 32100-2015)
               */
              code: string;
              department: string;
              /**
               * Reason, shown to whom it concerns
               */
              reason: string;
            }[];
          };
          meeting: {
            place: string;
            expected: number;
            present: number;
            recused?: string[];
          };
          /**
           * 会议、决定或盖章的日期
           */
          occurredOn: string;
          /**
           * 签字或盖章原件的扫描件（评审办已上传的材料编号）
           */
          scan: string;
        }
      | {
          act: 'list-reconsidered';
          target: {
            submission: number;
          };
          decision: {
            removed?: {
              /**
               * Unified social credit code (GB 32100-2015)
               */
              code: string;
              /**
               * Reason, shown to whom it concerns
               */
              reason: string;
            }[];
            added?: {
              /**
               * Unified social credit code (GB 32100-2015)
               */
              code: string;
              /**
               * Reason, shown to whom it concerns
               */
              reason: string;
            }[];
            statement: string;
            /**
             * Minutes or 文号 of the meeting
             */
            minutes: string;
          };
          meeting: {
            place: string;
            expected: number;
            present: number;
            recused?: string[];
          };
          /**
           * 会议、决定或盖章的日期
           */
          occurredOn: string;
          /**
           * 签字或盖章原件的扫描件（评审办已上传的材料编号）
           */
          scan: string;
        }
      | {
          act: 'sanction-decided';
          target: {
            report: string;
          };
          decision: {
            measure: 'none' | 'criticism' | 'warning' | 'disqualification';
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
            decidedOn: string;
            /**
             * Minutes or 文号 of the meeting
             */
            minutes: string;
          };
          meeting: {
            place: string;
            expected: number;
            present: number;
            recused?: string[];
          };
          /**
           * 会议、决定或盖章的日期
           */
          occurredOn: string;
          /**
           * 签字或盖章原件的扫描件（评审办已上传的材料编号）
           */
          scan: string;
        }
      | {
          act: 'seats-approved';
          target: {
            proposal: number;
          };
          decision: {
            /**
             * 文号
             */
            documentNumber: string;
            decidedOn: string;
          };
          /**
           * 会议、决定或盖章的日期
           */
          occurredOn: string;
          /**
           * 签字或盖章原件的扫描件（评审办已上传的材料编号）
           */
          scan: string;
        }
      | {
          act: 'seats-refused';
          target: {
            proposal: number;
          };
          decision: {
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          };
          /**
           * 会议、决定或盖章的日期
           */
          occurredOn: string;
          /**
           * 签字或盖章原件的扫描件（评审办已上传的材料编号）
           */
          scan: string;
        }
      | {
          act: 'list-approved';
          target: {
            submission: number;
          };
          decision: {
            /**
             * Items: Unified social credit code (GB 32100-2015)
             */
            approved: string[];
            refused?: {
              /**
               * Unified social credit code (GB 32100-2015)
               */
              code: string;
              /**
               * Reason, shown to whom it concerns
               */
              reason: string;
            }[];
            /**
             * 文号
             */
            documentNumber: string;
            decidedOn: string;
          };
          /**
           * 会议、决定或盖章的日期
           */
          occurredOn: string;
          /**
           * 签字或盖章原件的扫描件（评审办已上传的材料编号）
           */
          scan: string;
        }
      | {
          act: 'list-sent-back';
          target: {
            submission: number;
          };
          decision: {
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          };
          /**
           * 会议、决定或盖章的日期
           */
          occurredOn: string;
          /**
           * 签字或盖章原件的扫描件（评审办已上传的材料编号）
           */
          scan: string;
        }
      | {
          act: 'fraud-petitioned';
          target: {
            /**
             * Unified social credit code (GB 32100-2015)
             */
            code: string;
          };
          decision: {
            /**
             * 听取该组织意见的日期
             */
            heardOn: string;
            facts: string;
            evidence: string[];
            /**
             * Minutes or 文号 of the meeting
             */
            minutes: string;
          };
          meeting: {
            place: string;
            expected: number;
            present: number;
            recused?: string[];
          };
          /**
           * 会议、决定或盖章的日期
           */
          occurredOn: string;
          /**
           * 签字或盖章原件的扫描件（评审办已上传的材料编号）
           */
          scan: string;
        }
      | {
          act: 'revocation-approved';
          target: {
            /**
             * Unified social credit code (GB 32100-2015)
             */
            code: string;
            /**
             * 骗取（第十七条）／2年内事故或违法（第十九条）
             */
            ground: 'fraud' | 'incident';
            petition: number;
          };
          decision: {
            /**
             * 文号
             */
            documentNumber: string;
            decidedOn: string;
          };
          /**
           * 会议、决定或盖章的日期
           */
          occurredOn: string;
          /**
           * 签字或盖章原件的扫描件（评审办已上传的材料编号）
           */
          scan: string;
        }
      | {
          act: 'revocation-refused';
          target: {
            /**
             * Unified social credit code (GB 32100-2015)
             */
            code: string;
            /**
             * 骗取（第十七条）／2年内事故或违法（第十九条）
             */
            ground: 'fraud' | 'incident';
            petition: number;
          };
          decision: {
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          };
          /**
           * 会议、决定或盖章的日期
           */
          occurredOn: string;
          /**
           * 签字或盖章原件的扫描件（评审办已上传的材料编号）
           */
          scan: string;
        }
      | {
          act: 'fact-confirmed';
          target: {
            /**
             * Unified social credit code (GB 32100-2015)
             */
            code: string;
            fact: string;
          };
          decision: {
            /**
             * Version of the request that is answered
             */
            request: number;
            evidence: string[];
            remark?: string;
          };
          unit: string;
          /**
           * 会议、决定或盖章的日期
           */
          occurredOn: string;
          /**
           * 签字或盖章原件的扫描件（评审办已上传的材料编号）
           */
          scan: string;
        }
      | {
          act: 'fact-refused';
          target: {
            /**
             * Unified social credit code (GB 32100-2015)
             */
            code: string;
            fact: string;
          };
          decision: {
            /**
             * Version of the request that is answered
             */
            request: number;
            evidence?: string[];
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          };
          unit: string;
          /**
           * 会议、决定或盖章的日期
           */
          occurredOn: string;
          /**
           * 签字或盖章原件的扫描件（评审办已上传的材料编号）
           */
          scan: string;
        }
      | {
          act: 'recommendation-signed';
          target: {
            /**
             * Unified social credit code (GB 32100-2015)
             */
            code: string;
          };
          decision: {
            /**
             * Version of the request that is answered
             */
            request: number;
            statement: string;
            evidence?: string[];
          };
          unit: string;
          /**
           * 会议、决定或盖章的日期
           */
          occurredOn: string;
          /**
           * 签字或盖章原件的扫描件（评审办已上传的材料编号）
           */
          scan: string;
        }
      | {
          act: 'recommendation-declined';
          target: {
            /**
             * Unified social credit code (GB 32100-2015)
             */
            code: string;
          };
          decision: {
            /**
             * Version of the request that is answered
             */
            request: number;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          };
          unit: string;
          /**
           * 会议、决定或盖章的日期
           */
          occurredOn: string;
          /**
           * 签字或盖章原件的扫描件（评审办已上传的材料编号）
           */
          scan: string;
        }
      | {
          act: 'inquiry-answered';
          target: {
            /**
             * 资格审查 / 候选名单提交评委会前 / 拟授奖名单报区政府前 (A14.1a)
             */
            round: 'qualification' | 'candidates' | 'list';
          };
          decision: {
            /**
             * 逐家答复：无意见，或有情况并附证明材料；未列出的视为尚未答复
             */
            answers: (
              | {
                  situation: 'none';
                  /**
                   * Unified social credit code (GB 32100-2015)
                   */
                  code: string;
                }
              | {
                  situation: 'found';
                  /**
                   * Unified social credit code (GB 32100-2015)
                   */
                  code: string;
                  text: string;
                  evidence: string[];
                }
            )[];
          };
          unit: string;
          /**
           * 会议、决定或盖章的日期
           */
          occurredOn: string;
          /**
           * 签字或盖章原件的扫描件（评审办已上传的材料编号）
           */
          scan: string;
        };
    answer: {
      minutes: string;
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * What was entered from paper: waiting for confirmation, confirmed, or sent back
   */
  'GET /api/office/cycles/{cycle}/minutes': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      minutes: {
        minutes: string;
        act: string;
        target: {
          [k: string]: string;
        };
        decision: {
          [k: string]: unknown;
        };
        unit?: string;
        occurredOn: string;
        meeting?: {
          place: string;
          expected: number;
          present: number;
          recused: string[];
        };
        scan: string;
        recorder: string;
        /**
         * Instant, ISO 8601 with offset
         */
        enteredAt: string;
        state: 'entered' | 'confirmed' | 'returned';
        reason?: string;
        confirmer?: string;
        /**
         * Instant, ISO 8601 with offset
         */
        confirmedAt?: string;
      }[];
    };
  };
  /**
   * Confirm an entry against the original: the act takes effect, in the name of whose it is
   */
  'POST /api/office/cycles/{cycle}/minutes/{minutes}/confirmation': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      minutes: string;
    };
    body: {
      /**
       * 已核对原件（原件备查）
       */
      originalChecked: true;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Send an entry back that does not agree with the original
   */
  'POST /api/office/cycles/{cycle}/minutes/{minutes}/return': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      minutes: string;
    };
    body: {
      /**
       * Reason, shown to whom it concerns
       */
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * What you, your organisation and your roles were told, newest first
   */
  'GET /api/supervisor/inbox': {
    answer: {
      letters: {
        id: string;
        cycle: string;
        template: string;
        subject: string;
        text: string;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
      }[];
    };
  };
  /**
   * What happened in a year, in the order of time: who did what when, without its content; the reading is logged
   */
  'GET /api/supervisor/cycles/{cycle}/timeline': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    query?: {
      /**
       * Only streams of this type
       */
      type?:
        | 'cycle'
        | 'committee'
        | 'examiner'
        | 'procedure'
        | 'application'
        | 'authority'
        | 'verification'
        | 'recommendation'
        | 'evidence'
        | 'reading'
        | 'assessment'
        | 'team'
        | 'panel'
        | 'scorecard'
        | 'consensus'
        | 'visit'
        | 'interest'
        | 'session'
        | 'resolution'
        | 'approval'
        | 'notice'
        | 'objection'
        | 'investigation'
        | 'ruling'
        | 'award'
        | 'honours'
        | 'duty-report'
        | 'delivery'
        | 'reminder'
        | 'official-document'
        | 'minutes'
        | 'review-request'
        | 'review-answer'
        | 'reinstatement'
        | 'inquiry'
        | 'reply'
        | 'misconduct'
        | 'finding'
        | 'sanction'
        | 'budget'
        | 'signature'
        | 'hearing'
        | 'position'
        | 'remark'
        | 'remark-answer'
        | 'archive'
        | 'plan';
      /**
       * Only what was done in this role
       */
      role?: string;
      /**
       * Only what this person did or recorded
       */
      actor?: string;
      /**
       * Only streams whose id or scope contains this: a credit code, a receipt number
       */
      about?: string;
      /**
       * Recorded on this day or later
       */
      from?: string;
      /**
       * Recorded on this day or earlier
       */
      to?: string;
      /**
       * `next` of the page before
       */
      after?: string;
      limit?: number;
    };
    answer: {
      entries: {
        stream: {
          type: string;
          scope: string;
          id: string;
        };
        version: number;
        type: string;
        /**
         * What people call it
         */
        name: string;
        actor: {
          id: string;
          role: string;
          unit?: string;
          inNameOf?: {
            role: string;
            unit?: string;
            recorder: string;
            minutes: string;
          };
        };
        /**
         * Instant, ISO 8601 with offset
         */
        receivedAt: string;
        /**
         * Instant, ISO 8601 with offset
         */
        recordedAt: string;
        hash: string;
      }[];
      next?: string;
    };
  };
  /**
   * Everything that was recorded in a year, in the order of time; the reading is logged
   */
  'GET /api/supervisor/cycles/{cycle}/journal': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    query?: {
      /**
       * Only streams of this type
       */
      type?:
        | 'cycle'
        | 'committee'
        | 'examiner'
        | 'procedure'
        | 'application'
        | 'authority'
        | 'verification'
        | 'recommendation'
        | 'evidence'
        | 'reading'
        | 'assessment'
        | 'team'
        | 'panel'
        | 'scorecard'
        | 'consensus'
        | 'visit'
        | 'interest'
        | 'session'
        | 'resolution'
        | 'approval'
        | 'notice'
        | 'objection'
        | 'investigation'
        | 'ruling'
        | 'award'
        | 'honours'
        | 'duty-report'
        | 'delivery'
        | 'reminder'
        | 'official-document'
        | 'minutes'
        | 'review-request'
        | 'review-answer'
        | 'reinstatement'
        | 'inquiry'
        | 'reply'
        | 'misconduct'
        | 'finding'
        | 'sanction'
        | 'budget'
        | 'signature'
        | 'hearing'
        | 'position'
        | 'remark'
        | 'remark-answer'
        | 'archive'
        | 'plan';
      /**
       * `next` of the page before
       */
      after?: string;
      limit?: number;
    };
    answer: {
      records: {
        stream: {
          type: string;
          scope: string;
          id: string;
        };
        version: number;
        event: {
          [k: string]: unknown;
        };
        commandId: string;
        fingerprint: string;
        actor: {
          id: string;
          role: string;
          unit?: string;
          inNameOf?: {
            role: string;
            unit?: string;
            recorder: string;
            minutes: string;
          };
        };
        /**
         * Instant, ISO 8601 with offset
         */
        receivedAt: string;
        /**
         * Instant, ISO 8601 with offset
         */
        recordedAt: string;
        occurredOn?: string;
        previous: string;
        hash: string;
      }[];
      total: number;
      next?: string;
    };
  };
  /**
   * Check every hash chain of a year and the sealed digests; the check is logged
   */
  'GET /api/supervisor/cycles/{cycle}/verification': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      streams: number;
      records: number;
      /**
       * Records under a sealed digest
       */
      sealed: number;
      /**
       * Records that only their own chains protect until the next digest
       */
      tail: number;
      digests: number;
      /**
       * Instant, ISO 8601 with offset
       */
      sealedUntil?: string;
      whole: boolean;
      /**
       * Whatever is wrong: records missing, changed or out of their chain, digests not genuine
       */
      faults: {
        at: string;
        fault: string;
      }[];
    };
  };
  /**
   * What the verification would report if a record had been tampered with: verified on a copy in memory, the journal stays as it is
   */
  'GET /api/supervisor/cycles/{cycle}/verification/demonstration': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    query?: {
      /**
       * 内容被改 / 记录被删 / 内容被改且其后的哈希全部重算
       */
      change?: 'changed' | 'removed' | 'rewritten';
      type?:
        | 'cycle'
        | 'committee'
        | 'examiner'
        | 'procedure'
        | 'application'
        | 'authority'
        | 'verification'
        | 'recommendation'
        | 'evidence'
        | 'reading'
        | 'assessment'
        | 'team'
        | 'panel'
        | 'scorecard'
        | 'consensus'
        | 'visit'
        | 'interest'
        | 'session'
        | 'resolution'
        | 'approval'
        | 'notice'
        | 'objection'
        | 'investigation'
        | 'ruling'
        | 'award'
        | 'honours'
        | 'duty-report'
        | 'delivery'
        | 'reminder'
        | 'official-document'
        | 'minutes'
        | 'review-request'
        | 'review-answer'
        | 'reinstatement'
        | 'inquiry'
        | 'reply'
        | 'misconduct'
        | 'finding'
        | 'sanction'
        | 'budget'
        | 'signature'
        | 'hearing'
        | 'position'
        | 'remark'
        | 'remark-answer'
        | 'archive'
        | 'plan';
      scope?: string;
      id?: string;
      version?: number;
    };
    answer: {
      change: string;
      record: {
        stream: {
          type: string;
          scope: string;
          id: string;
        };
        version: number;
        /**
         * Instant, ISO 8601 with offset
         */
        recordedAt: string;
      };
      /**
       * Whether a digest covers the record. While none does, a rewritten newest part of a stream is not found out
       */
      sealed: boolean;
      /**
       * Whether the journal itself is whole
       */
      genuine: boolean;
      /**
       * What would be reported
       */
      faults: {
        at: string;
        fault: string;
      }[];
    };
  };
  /**
   * Attach a remark to a stage, application, document, opinion, ballot or record; it blocks nothing
   */
  'POST /api/supervisor/cycles/{cycle}/remarks': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      /**
       * Stage, application, document, opinion, ballot, or any record of the journal
       */
      subject:
        | {
            kind: 'stage';
            stage: 'qualification-review' | 'document-review' | 'site-visit' | 'oral-defence';
          }
        | {
            kind: 'application';
            /**
             * Unified social credit code (GB 32100-2015)
             */
            code: string;
          }
        | {
            kind: 'document';
            document: string;
          }
        | {
            kind: 'opinion';
            notice: string;
            receipt: string;
          }
        | {
            kind: 'session';
            session: string;
          }
        | {
            kind: 'record';
            type: string;
            scope: string;
            id: string;
            version: number;
          };
      text: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
      remark: string;
    };
  };
  /**
   * The remarks of a year with the office’s answers; the reading is logged
   */
  'GET /api/supervisor/cycles/{cycle}/remarks': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      remarks: {
        remark: string;
        subject: {
          kind: string;
          [k: string]: string | number;
        };
        by: string;
        /**
         * Instant, ISO 8601 with offset
         */
        at: string;
        /**
         * Absent when erased
         */
        text?: string;
        /**
         * By our own rule; absent while the calendar is not known
         */
        due?: string;
        overdue: boolean;
        answer?: {
          text?: string;
          by: string;
          /**
           * Instant, ISO 8601 with offset
           */
          at: string;
        };
      }[];
    };
  };
  /**
   * What a remark can be about, by name: organisations, ballots, opinions; the reading is logged
   */
  'GET /api/supervisor/cycles/{cycle}/subjects': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      organisations: {
        code: string;
        name: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
      }[];
      sessions: {
        session: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
      }[];
      opinions: {
        notice: string;
        receipt: string;
        name: string;
      }[];
      seats: {
        person: string;
        name: string;
      }[];
    };
  };
  /**
   * The year’s money, entry by entry; the reading is logged
   */
  'GET /api/supervisor/cycles/{cycle}/budget': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      lines: {
        /**
         * 奖金 / 奖杯 / 证书 / 评审员劳务费 / 答辩专家劳务费 / 会议 / 宣传公告 / 其他 (A16)
         */
        line: 'bonus' | 'cups' | 'certificates' | 'examiner-fees' | 'panel' | 'meetings' | 'publication' | 'other';
        /**
         * CNY in fen (分)
         */
        planned: number;
        /**
         * CNY in fen (分)
         */
        spent: number;
        /**
         * Negative where more was spent than planned
         */
        remaining: number;
      }[];
      total: {
        /**
         * CNY in fen (分)
         */
        planned: number;
        /**
         * CNY in fen (分)
         */
        spent: number;
      };
      bonus: {
        /**
         * CNY in fen (分)
         */
        planned: number;
        /**
         * CNY in fen (分)
         */
        conferred: number;
        /**
         * CNY in fen (分)
         */
        paid: number;
        /**
         * 已追缴／收回：上缴国库，不冲减支出
         */
        recovered: number;
      };
      /**
       * Per winner, as the checklist of honours has it (A15b): the office records payments there
       */
      bonuses: {
        /**
         * Unified social credit code (GB 32100-2015)
         */
        code: string;
        name: string;
        /**
         * 质量奖 / 创新奖 (A2)
         */
        award: 'quality' | 'innovation';
        /**
         * CNY in fen (分)
         */
        amount: number;
        paid?: {
          on: string;
          reference: string;
        };
        recovered?: {
          on: string;
          reference: string;
        };
      }[];
      expenses: {
        entry: number;
        /**
         * 奖金 / 奖杯 / 证书 / 评审员劳务费 / 答辩专家劳务费 / 会议 / 宣传公告 / 其他 (A16)
         */
        line: 'bonus' | 'cups' | 'certificates' | 'examiner-fees' | 'panel' | 'meetings' | 'publication' | 'other';
        /**
         * CNY in fen (分)
         */
        amount: number;
        on: string;
        reference: string;
        purpose: string;
        corrections: {
          /**
           * CNY in fen (分)
           */
          amount: number;
          reason: string;
        }[];
      }[];
      feeEntries: {
        entry: number;
        person: string;
        duty: 'document-review' | 'site-visit' | 'oral-defence' | 'training' | 'other';
        on: string;
        halfDays: number;
        rate: number;
      }[];
      fees: {
        person: string;
        /**
         * Absent when erased, and to whom it is not told
         */
        name?: string;
        month: string;
        /**
         * In half days: 1.5
         */
        days: number;
        /**
         * CNY in fen (分)
         */
        gross: number;
        /**
         * 代扣代缴个人所得税
         */
        tax: number;
        /**
         * CNY in fen (分)
         */
        net: number;
        /**
         * For exactly these amounts
         */
        signed: boolean;
        paid?: {
          on: string;
          reference: string;
        };
      }[];
    };
  };
  /**
   * Announce a file and get an upload for it; a retry gives a fresh upload for the same file
   */
  'POST /api/evidence/cycles/{cycle}/{owner}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      owner: string;
    };
    body: {
      name: string;
      /**
       * Length in bytes
       */
      size: number;
      /**
       * SHA-256, lower-case hex
       */
      sha256: string;
      mediaType:
        | 'application/pdf'
        | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
        | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
        | 'image/png'
        | 'image/jpeg';
      /**
       * What the file is, in the words of who brings it
       */
      title: string;
    };
    answer: {
      id: string;
      /**
       * Instant, ISO 8601 with offset
       */
      uploadBy: string;
      upload: {
        url: string;
        fields: {
          [k: string]: string;
        };
      };
    };
  };
  /**
   * One’s own files of a year, in the order of their announcement
   */
  'GET /api/evidence/cycles/{cycle}/{owner}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      owner: string;
    };
    answer: {
      owner: string;
      evidence: {
        id: string;
        name: string;
        title: string;
        size: number;
        /**
         * SHA-256, lower-case hex
         */
        sha256: string;
        mediaType: string;
        state: 'announced' | 'expired' | 'clear';
        /**
         * Instant, ISO 8601 with offset
         */
        announcedAt: string;
        /**
         * Instant, ISO 8601 with offset
         */
        uploadBy: string;
        /**
         * Instant, ISO 8601 with offset
         */
        clearedAt?: string;
      }[];
    };
  };
  /**
   * Verify the uploaded bytes and keep exactly these; only then the file counts
   */
  'POST /api/evidence/cycles/{cycle}/{owner}/{id}/complete': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      owner: string;
      id: string;
    };
    answer: {
      id: string;
      name: string;
      title: string;
      size: number;
      /**
       * SHA-256, lower-case hex
       */
      sha256: string;
      mediaType: string;
      state: 'announced' | 'expired' | 'clear';
      /**
       * Instant, ISO 8601 with offset
       */
      announcedAt: string;
      /**
       * Instant, ISO 8601 with offset
       */
      uploadBy: string;
      /**
       * Instant, ISO 8601 with offset
       */
      clearedAt?: string;
    };
  };
  /**
   * A link to a file for a minute; the opening is recorded before
   */
  'GET /api/evidence/cycles/{cycle}/{owner}/{id}/link': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      owner: string;
      id: string;
    };
    answer: {
      url: string;
      name: string;
      mediaType: string;
      expiresInSeconds: number;
    };
  };
  /**
   * Draft an official document out of the records, as .docx in the layout of GB/T 9704
   */
  'POST /api/documents/cycles/{cycle}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body:
      | {
          kind: 'call';
          /**
           * 成文日期
           */
          on: string;
          /**
           * 文号
           */
          documentNumber?: string;
          /**
           * 联系人及电话
           */
          contact?: string;
          replacing?: {
            edition: number;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          };
        }
      | {
          kind: 'not-passed-notice';
          /**
           * 成文日期
           */
          on: string;
          /**
           * 文号
           */
          documentNumber?: string;
          /**
           * 联系人及电话
           */
          contact?: string;
          replacing?: {
            edition: number;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          };
          /**
           * Unified social credit code (GB 32100-2015)
           */
          code: string;
          /**
           * 资格审查／资料评审／现场评审／陈述答辩未通过、未列入候选名单、终止评审、无法形成有效表决、表决未通过、异议成立、复议移出、区政府未批准
           */
          ending:
            | 'qualification-review'
            | 'document-review'
            | 'site-visit'
            | 'oral-defence'
            | 'comprehensive-review'
            | 'termination'
            | 'left-out'
            | 'ballot'
            | 'objection'
            | 'reconsideration'
            | 'approval';
          time?: number;
          /**
           * 对外表述：记录中的理由含有不宜对外的内容时填写
           */
          wording?: string;
        }
      | {
          kind: 'review-answer';
          /**
           * 成文日期
           */
          on: string;
          /**
           * 文号
           */
          documentNumber?: string;
          /**
           * 联系人及电话
           */
          contact?: string;
          replacing?: {
            edition: number;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          };
          /**
           * Unified social credit code (GB 32100-2015)
           */
          code: string;
          stage: 'qualification-review' | 'document-review' | 'site-visit' | 'oral-defence' | 'comprehensive-review';
          /**
           * 对外表述：记录中的理由含有不宜对外的内容时填写
           */
          wording?: string;
        }
      | {
          kind: 'opinion-inquiry';
          /**
           * 成文日期
           */
          on: string;
          /**
           * 文号
           */
          documentNumber?: string;
          /**
           * 联系人及电话
           */
          contact?: string;
          replacing?: {
            edition: number;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          };
          /**
           * 资格审查 / 候选名单提交评委会前 / 拟授奖名单报区政府前 (A14.1a)
           */
          round: 'qualification' | 'candidates' | 'list';
          unit: string;
          /**
           * 本轮发函的序号
           */
          letter: number;
        }
      | {
          kind: 'visit-notice';
          /**
           * 成文日期
           */
          on: string;
          /**
           * 文号
           */
          documentNumber?: string;
          /**
           * 联系人及电话
           */
          contact?: string;
          replacing?: {
            edition: number;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          };
          /**
           * Unified social credit code (GB 32100-2015)
           */
          code: string;
        }
      | {
          kind: 'visit-report';
          /**
           * 成文日期
           */
          on: string;
          /**
           * 文号
           */
          documentNumber?: string;
          /**
           * 联系人及电话
           */
          contact?: string;
          replacing?: {
            edition: number;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          };
          /**
           * Unified social credit code (GB 32100-2015)
           */
          code: string;
        }
      | {
          kind: 'public-notice';
          /**
           * 成文日期
           */
          on: string;
          /**
           * 文号
           */
          documentNumber?: string;
          /**
           * 联系人及电话
           */
          contact?: string;
          replacing?: {
            edition: number;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          };
          notice: string;
        }
      | {
          kind: 'supplementary-notice';
          /**
           * 成文日期
           */
          on: string;
          /**
           * 文号
           */
          documentNumber?: string;
          /**
           * 联系人及电话
           */
          contact?: string;
          replacing?: {
            edition: number;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          };
          notice: string;
        }
      | {
          kind: 'correction-announcement';
          /**
           * 成文日期
           */
          on: string;
          /**
           * 文号
           */
          documentNumber?: string;
          /**
           * 联系人及电话
           */
          contact?: string;
          replacing?: {
            edition: number;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          };
          notice: string;
          /**
           * 公示期内第几次更正；期满后的更正公告自成一次公示，不填
           */
          correction?: number;
        }
      | {
          kind: 'extension-announcement';
          /**
           * 成文日期
           */
          on: string;
          /**
           * 文号
           */
          documentNumber?: string;
          /**
           * 联系人及电话
           */
          contact?: string;
          replacing?: {
            edition: number;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          };
          notice: string;
          /**
           * 第几次延长
           */
          extension: number;
        }
      | {
          kind: 'objection-accepted';
          /**
           * 成文日期
           */
          on: string;
          /**
           * 文号
           */
          documentNumber?: string;
          /**
           * 联系人及电话
           */
          contact?: string;
          replacing?: {
            edition: number;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          };
          notice: string;
          receipt: string;
        }
      | {
          kind: 'objection-not-accepted';
          /**
           * 成文日期
           */
          on: string;
          /**
           * 文号
           */
          documentNumber?: string;
          /**
           * 联系人及电话
           */
          contact?: string;
          replacing?: {
            edition: number;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          };
          notice: string;
          receipt: string;
        }
      | {
          kind: 'objection-ruled';
          /**
           * 成文日期
           */
          on: string;
          /**
           * 文号
           */
          documentNumber?: string;
          /**
           * 联系人及电话
           */
          contact?: string;
          replacing?: {
            edition: number;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          };
          notice: string;
          receipt: string;
          to: 'objector' | 'organisation';
          /**
           * 对外表述：记录中的理由含有不宜对外的内容时填写
           */
          wording?: string;
        }
      | {
          kind: 'investigation-report';
          /**
           * 成文日期
           */
          on: string;
          /**
           * 文号
           */
          documentNumber?: string;
          /**
           * 联系人及电话
           */
          contact?: string;
          replacing?: {
            edition: number;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          };
          notice: string;
        }
      | {
          kind: 'approval-request';
          /**
           * 成文日期
           */
          on: string;
          /**
           * 文号
           */
          documentNumber?: string;
          /**
           * 联系人及电话
           */
          contact?: string;
          replacing?: {
            edition: number;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          };
          submission: number;
        }
      | {
          kind: 'commendation-decision';
          /**
           * 成文日期
           */
          on: string;
          /**
           * 文号
           */
          documentNumber?: string;
          /**
           * 联系人及电话
           */
          contact?: string;
          replacing?: {
            edition: number;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          };
        }
      | {
          kind: 'revocation-announcement';
          /**
           * 成文日期
           */
          on: string;
          /**
           * 文号
           */
          documentNumber?: string;
          /**
           * 联系人及电话
           */
          contact?: string;
          replacing?: {
            edition: number;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          };
          /**
           * Unified social credit code (GB 32100-2015)
           */
          code: string;
          /**
           * 对外表述：记录中的理由含有不宜对外的内容时填写
           */
          wording?: string;
        }
      | {
          kind: 'certificate';
          replacing?: {
            edition: number;
            /**
             * Reason, shown to whom it concerns
             */
            reason: string;
          };
          /**
           * Unified social credit code (GB 32100-2015)
           */
          code: string;
        };
    answer: {
      document: string;
      draft: number;
      title: string;
      sha256: string;
    };
  };
  /**
   * The year’s official documents, and those that the records call for and nobody drafted yet, with their dates
   */
  'GET /api/documents/cycles/{cycle}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    query?: {
      kind?:
        | 'call'
        | 'not-passed-notice'
        | 'review-answer'
        | 'opinion-inquiry'
        | 'visit-notice'
        | 'visit-report'
        | 'public-notice'
        | 'supplementary-notice'
        | 'correction-announcement'
        | 'extension-announcement'
        | 'objection-accepted'
        | 'objection-not-accepted'
        | 'objection-ruled'
        | 'investigation-report'
        | 'approval-request'
        | 'commendation-decision'
        | 'revocation-announcement'
        | 'certificate';
      state?: 'drafted' | 'returned' | 'reviewed' | 'issued' | 'served';
    };
    answer: {
      documents: {
        document: string;
        kind:
          | 'call'
          | 'not-passed-notice'
          | 'review-answer'
          | 'opinion-inquiry'
          | 'visit-notice'
          | 'visit-report'
          | 'public-notice'
          | 'supplementary-notice'
          | 'correction-announcement'
          | 'extension-announcement'
          | 'objection-accepted'
          | 'objection-not-accepted'
          | 'objection-ruled'
          | 'investigation-report'
          | 'approval-request'
          | 'commendation-decision'
          | 'revocation-announcement'
          | 'certificate';
        state: 'drafted' | 'returned' | 'reviewed' | 'issued' | 'served';
        title: string;
        addressees: string[];
        draft: number;
        draftedBy: string;
        /**
         * Instant, ISO 8601 with offset
         */
        draftedAt: string;
        on: string;
        documentNumber?: string;
        reviewedBy?: string;
        returned?: string;
        signedBy?: string;
        services: {
          addressee: string;
          way: 'portal' | 'in-person' | 'post' | 'left' | 'public';
          on: string;
          slip?: string;
        }[];
        replaces?: string;
        replacedBy?: string;
      }[];
      due: {
        document: string;
        kind:
          | 'call'
          | 'not-passed-notice'
          | 'review-answer'
          | 'opinion-inquiry'
          | 'visit-notice'
          | 'visit-report'
          | 'public-notice'
          | 'supplementary-notice'
          | 'correction-announcement'
          | 'extension-announcement'
          | 'objection-accepted'
          | 'objection-not-accepted'
          | 'objection-ruled'
          | 'investigation-report'
          | 'approval-request'
          | 'commendation-decision'
          | 'revocation-announcement'
          | 'certificate';
        about: string;
        addressee: string;
        /**
         * Instant, ISO 8601 with offset
         */
        due?: string;
        overdue: boolean;
        draft: {
          kind:
            | 'call'
            | 'not-passed-notice'
            | 'review-answer'
            | 'opinion-inquiry'
            | 'visit-notice'
            | 'visit-report'
            | 'public-notice'
            | 'supplementary-notice'
            | 'correction-announcement'
            | 'extension-announcement'
            | 'objection-accepted'
            | 'objection-not-accepted'
            | 'objection-ruled'
            | 'investigation-report'
            | 'approval-request'
            | 'commendation-decision'
            | 'revocation-announcement'
            | 'certificate';
          [k: string]: unknown;
        };
      }[];
    };
  };
  /**
   * A link for a minute: to the stamped PDF once issued, before that to the newest draft; the opening is recorded
   */
  'GET /api/documents/cycles/{cycle}/{document}/link': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      document: string;
    };
    answer: {
      url: string;
      name: string;
      expiresInSeconds: number;
    };
  };
  /**
   * Pass the newest draft; by an officer who did not write it (核稿)
   */
  'POST /api/documents/cycles/{cycle}/{document}/review': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      document: string;
    };
    body: {
      draft: number;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Send the newest draft back with the reason; by an officer who did not write it
   */
  'POST /api/documents/cycles/{cycle}/{document}/return': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      document: string;
    };
    body: {
      draft: number;
      reason: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Issue a reviewed draft: number, signer, date, stamped PDF, which is the valid version (签发、编号、用印)
   */
  'POST /api/documents/cycles/{cycle}/{document}/issue': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      document: string;
    };
    body: {
      draft: number;
      /**
       * 文号
       */
      documentNumber: string;
      /**
       * 签发人
       */
      signedBy: string;
      on: string;
      /**
       * The stamped PDF among the office’s evidence
       */
      scan: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Record how and when a document reached an addressee; time limits run from it (送达)
   */
  'POST /api/documents/cycles/{cycle}/{document}/service': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      document: string;
    };
    body: {
      addressee: string;
      way: 'portal' | 'in-person' | 'post' | 'left' | 'public';
      on: string;
      slip?: string;
    };
    answer: {
      version: number;
      /**
       * Instant, ISO 8601 with offset
       */
      recordedAt: string;
    };
  };
  /**
   * Official letters that were served on your organisation or department; corrected ones are marked
   */
  'GET /api/documents/letters/{cycle}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    query?: {
      /**
       * The organisation acted for, where the caller is a handler of several
       */
      organisation?: string;
    };
    answer: {
      letters: {
        document: string;
        kind:
          | 'call'
          | 'not-passed-notice'
          | 'review-answer'
          | 'opinion-inquiry'
          | 'visit-notice'
          | 'visit-report'
          | 'public-notice'
          | 'supplementary-notice'
          | 'correction-announcement'
          | 'extension-announcement'
          | 'objection-accepted'
          | 'objection-not-accepted'
          | 'objection-ruled'
          | 'investigation-report'
          | 'approval-request'
          | 'commendation-decision'
          | 'revocation-announcement'
          | 'certificate';
        title: string;
        documentNumber: string;
        servedOn: string;
        replaces?: string;
        replacedBy?: string;
      }[];
    };
  };
  /**
   * A link for a minute to the stamped PDF of a letter that was served on you; the opening is recorded
   */
  'GET /api/documents/letters/{cycle}/{document}/link': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      document: string;
    };
    query?: {
      /**
       * The organisation acted for, where the caller is a handler of several
       */
      organisation?: string;
    };
    answer: {
      url: string;
      name: string;
      expiresInSeconds: number;
    };
  };
  /**
   * Issued documents that were put before the committee or the government; corrected ones are marked
   */
  'GET /api/documents/papers/{cycle}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      papers: {
        document: string;
        kind:
          | 'call'
          | 'not-passed-notice'
          | 'review-answer'
          | 'opinion-inquiry'
          | 'visit-notice'
          | 'visit-report'
          | 'public-notice'
          | 'supplementary-notice'
          | 'correction-announcement'
          | 'extension-announcement'
          | 'objection-accepted'
          | 'objection-not-accepted'
          | 'objection-ruled'
          | 'investigation-report'
          | 'approval-request'
          | 'commendation-decision'
          | 'revocation-announcement'
          | 'certificate';
        title: string;
        documentNumber: string;
        on: string;
        servedOn?: string;
        replaces?: string;
        replacedBy?: string;
      }[];
    };
  };
  /**
   * A link for a minute to the stamped PDF of a document that was put before you; the opening is recorded
   */
  'GET /api/documents/papers/{cycle}/{document}/link': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      document: string;
    };
    answer: {
      url: string;
      name: string;
      expiresInSeconds: number;
    };
  };
  /**
   * A workbook of a year: applications, every score, ballots (of a secret one never who voted how), opinions (without who sent them), money; the export is logged
   */
  'POST /api/exports/cycles/{cycle}/{kind}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      kind: 'applications' | 'scores' | 'ballots' | 'objections' | 'budget';
    };
    answer: {
      /**
       * Its entry among the readings
       */
      export: string;
      /**
       * 申报组织 / 评分 / 表决 / 公示意见 / 经费 / 台账
       */
      kind: 'applications' | 'scores' | 'ballots' | 'objections' | 'budget' | 'journal';
      name: string;
      url: string;
      expiresInSeconds: number;
      /**
       * Of all sheets but the first
       */
      rows: number;
      /**
       * Organisations left out because of an interest (A20b)
       */
      hidden: number;
      /**
       * Bytes
       */
      size: number;
      /**
       * SHA-256, lower-case hex
       */
      sha256: string;
      /**
       * Instant, ISO 8601 with offset
       */
      at: string;
    };
  };
  /**
   * The journal of a year as a workbook, every record whole; the export is logged
   */
  'POST /api/exports/cycles/{cycle}/journal': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    body: {
      type?:
        | 'cycle'
        | 'committee'
        | 'examiner'
        | 'procedure'
        | 'application'
        | 'authority'
        | 'verification'
        | 'recommendation'
        | 'evidence'
        | 'reading'
        | 'assessment'
        | 'team'
        | 'panel'
        | 'scorecard'
        | 'consensus'
        | 'visit'
        | 'interest'
        | 'session'
        | 'resolution'
        | 'approval'
        | 'notice'
        | 'objection'
        | 'investigation'
        | 'ruling'
        | 'award'
        | 'honours'
        | 'duty-report'
        | 'delivery'
        | 'reminder'
        | 'official-document'
        | 'minutes'
        | 'review-request'
        | 'review-answer'
        | 'reinstatement'
        | 'inquiry'
        | 'reply'
        | 'misconduct'
        | 'finding'
        | 'sanction'
        | 'budget'
        | 'signature'
        | 'hearing'
        | 'position'
        | 'remark'
        | 'remark-answer'
        | 'archive'
        | 'plan';
    };
    answer: {
      /**
       * Its entry among the readings
       */
      export: string;
      /**
       * 申报组织 / 评分 / 表决 / 公示意见 / 经费 / 台账
       */
      kind: 'applications' | 'scores' | 'ballots' | 'objections' | 'budget' | 'journal';
      name: string;
      url: string;
      expiresInSeconds: number;
      /**
       * Of all sheets but the first
       */
      rows: number;
      /**
       * Organisations left out because of an interest (A20b)
       */
      hidden: number;
      /**
       * Bytes
       */
      size: number;
      /**
       * SHA-256, lower-case hex
       */
      sha256: string;
      /**
       * Instant, ISO 8601 with offset
       */
      at: string;
    };
  };
  /**
   * The volumes of a year: one for each organisation that applied, and the year’s own; which are archived
   */
  'GET /api/archive/cycles/{cycle}/volumes': {
    path: {
      /**
       * Award year
       */
      cycle: string;
    };
    answer: {
      volumes: {
        /**
         * 卷：统一社会信用代码，或cycle（年度卷）
         */
        volume: 'cycle' | string;
        name: string;
        state: 'not-begun' | 'in-progress' | 'archived';
        edition?: number;
        /**
         * Instant, ISO 8601 with offset
         */
        cut?: string;
        /**
         * Number of parts
         */
        of?: number;
        parts: {
          part: number;
          files: number;
          /**
           * Files that were erased: a note stands in their place
           */
          missing: number;
          size: number;
          /**
           * SHA-256, lower-case hex
           */
          sha256: string;
        }[];
      }[];
    };
  };
  /**
   * Begin to archive a volume of a completed year: what goes into it is fixed, its parts are then made one by one
   */
  'POST /api/archive/cycles/{cycle}/volumes/{volume}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * 卷：统一社会信用代码，或cycle（年度卷）
       */
      volume: 'cycle' | string;
    };
    body: {};
    answer: {
      /**
       * 卷：统一社会信用代码，或cycle（年度卷）
       */
      volume: 'cycle' | string;
      edition: number;
      /**
       * What was recorded before goes into it
       */
      cut: string;
      /**
       * To be made one by one
       */
      parts: number;
      files: number;
    };
  };
  /**
   * Make one part of a volume that was begun: a zip of 60 MB at most; with the last one the volume is archived
   */
  'POST /api/archive/cycles/{cycle}/volumes/{volume}/parts/{part}': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * 卷：统一社会信用代码，或cycle（年度卷）
       */
      volume: 'cycle' | string;
      part: number;
    };
    body: {
      /**
       * As the beginning of the volume was answered
       */
      edition: number;
    };
    answer: {
      /**
       * 卷：统一社会信用代码，或cycle（年度卷）
       */
      volume: 'cycle' | string;
      edition: number;
      /**
       * All parts are there
       */
      archived: boolean;
      stored: {
        part: number;
        files: number;
        /**
         * Files that were erased: a note stands in their place
         */
        missing: number;
        size: number;
        /**
         * SHA-256, lower-case hex
         */
        sha256: string;
      };
    };
  };
  /**
   * A link for a minute to a part of a volume; the opening is recorded before
   */
  'GET /api/archive/cycles/{cycle}/volumes/{volume}/parts/{part}/link': {
    path: {
      /**
       * Award year
       */
      cycle: string;
      /**
       * 卷：统一社会信用代码，或cycle（年度卷）
       */
      volume: 'cycle' | string;
      part: number;
    };
    answer: {
      url: string;
      name: string;
      /**
       * SHA-256, lower-case hex
       */
      sha256: string;
      expiresInSeconds: number;
    };
  };
}
