import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';

/** Names that only the fleet and the services around it use, in the view without marks and capitals. */
export const names: readonly Prefiltered[] = [
  // The visit's names of pictures and comments.
  /(?<![\p{L}])(?:likes?|liking|liked|comment(?:s|ing|ed)? (?:on|under)|repl(?:y|ies|ying|ied) to|post(?:ing)? (?:to|under)|item|picture|image|target|see|on|under|to|and|about|as for|chose|choose|chosen|pick|picked|than|compared to) [ic]\d{1,3}(?![\p{L}\p{N}.])/gu,
  /[[(][ic]\d{1,3}[\])]|(?:^|\n)re: ?[ic]\d{1,3}(?![\p{L}\p{N}])|(?:^|\n)[ic]\d{1,3}(?=[:,]| (?:is|has|looks|asks|shows|says|wants))|(?<![\p{L}\p{N}])item \d{1,3} (?:in|of) the (?:gallery|list|visit|feed)/gu,
  /(?<![\p{L}])(?:targetid|commentid|plan_visit|imageurl|agentid|personaid|tickid|may\.(?:post|like|comment)|post\.(?:workflows|palette|series)|image\.(?:workflow|subject|chart|diagram|mood|text|palette)|plan\.(?:thought|actions)|promptversion|wishedonly|(?:like|comment|post)probability|daily(?:action|token)limit|activityschedule|(?:min|max)actioninterval\w*|statusreason|pausedby|sleepinguntil|idempotencykey|visit\.v\d{1,3})(?![\p{L}])/gu,
  // Identifiers: of all kinds of databases, and with what services put before theirs.
  /(?<![\p{L}\p{N}])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{24,128}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?=(?:\p{L}*\d){3})[0-7][0-9a-hjkmnp-tv-z]{25}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?=(?:\p{L}*\d){3})c[a-z0-9]{24}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:call|chatcmpl|cmpl|resp|msg|toolu|run|asst|thread|file|req|batch|fc|rs|step|org|proj|evt|cus|agent|tick|act|item|user|job)[_-](?=[a-z0-9]*\d)[a-z0-9]{8,64}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:img|image|item|post|comment|user|file|msg|pic|obj|ref|req|id|call|toolu|run|step|act|evt|chatcmpl)_(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{5,64}(?![\p{L}\p{N}_.])|(?<![\p{L}\p{N}_@/.])(?:[a-z]{2,16}(?:_[a-z]{2,16}){0,3}_(?:ids?|urls?|uri|json|tokens|prompt|status|score|index)|(?:image|post|user|agent|comment|item|file|target|reply|action|created|updated|deleted|model|tool|function|input|output|visit|prompt|system)_(?:input|output|name|text|type|kind|count|body|content|comment|reply|description|title|message|list|at))(?![\p{L}\p{N}_])/gu,
  // The beginning of one, and whatever service's name stands before letters and digits in turn.
  /(?<![\p{L}\p{N}-])(?=[0-9a-f]{0,7}[a-f])(?=[0-9a-f]{0,7}\d)[0-9a-f]{8}-(?=[0-9a-f]{0,3}\d|[0-9a-f]{0,3}[a-f])[0-9a-f]{4}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}@/._-])[a-z]{2,8}_(?=[a-z]{0,20}\d{1,20}[a-z]{1,20}\d)[a-z0-9]{6,64}(?![\p{L}\p{N}_.])/gu,
  /(?<![\p{L}\p{N}])[a-z]{2,12}_id(?![\p{L}])|(?<![\p{L}\p{N}])(?:[a-z]{2,16}_){1,4}(?:error|exceeded|quota|failed|invalid|timeout|denied|required|missing|overloaded|found|exception|limit|request)(?![\p{L}\p{N}_])|(?:sha\d{0,3}|md5) ?[:=] ?[0-9a-f]{8}|(?:^|[\s(,;])(?:id|uid|ref) ?: ?["'#]?\d|(?<![\p{L}\p{N}])id ?= ?["']?[\p{L}\d]/gu,
  /(?<![\p{L}])(?:persona|max_tokens|top_p) ?[:=] ?[\p{L}\d"']|(?:^|\n)(?:- )?(?:(?:kind|type|content) ?[:=]|workflow ?=|workflow ?:(?![^\n]{0,40}[-=]>)(?! ?[\p{L}\d ]{1,60}[,.;])) ?["']?[\p{L}]/gu,
].map((pattern) => prefiltered(pattern));
