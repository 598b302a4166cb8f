import type { LanguageData } from './language.ts';

/** Words of English. */
export const english: LanguageData = {
  code: 'en',
  states: {
    phrases: {
      done: `
        done, closed, completed, complete, fully complete, finished, shipped, released, delivered, implemented,
        merged, landed, launched, deployed, achieved, resolved, available now, now available, all
        done, already done, feature complete, mission accomplished, done and released, complete and
        released, achieved goals, generally available, general availability, in production, live now, accomplished, fixed, solved`,
      'in-progress': `
        wip, work in progress, works in progress, in progress, inprogress, in development, under
        development, under active development, in active development, active development, started, already
        started, work started, begun, ongoing, on going, under way, underway, in the works, working on,
        working on it, being worked on, partial, partially, partially done, partially complete, partially
        completed, partially implemented, partly done, partial implementation, partially shipped, mostly
        done, mostly complete, almost done, nearly done, half done, in review, under review, in code review,
        in testing, in test, in qa, being tested, in design, under design, in implementation, in flight, on
        track, incomplete, not complete, not completed, not finished, unfinished, not done yet, continuing,
        in preview, currently working on, prototyping, in prototype, doing, in dev, in staging, rolling out,
        being implemented, design in progress, implementation in progress, merging, pr open, pr opened,
        awaiting release, awaiting review, in beta, in alpha, in private beta, in public beta`,
      planned: `
        planned, todo, to do, to dos, todos, not started, not yet started, not started yet, unstarted, yet
        to start, upcoming, coming soon, coming next, coming up, next up, up next, scheduled, pending, not
        done, not implemented, not built, not yet built, not yet implemented, unimplemented, not yet, to be done, to be implemented,
        to be started, queued, in queue, committed, accepted, approved, in planning, being
        planned, ready to start, ready for development, ready for work, ready to begin, work ready to begin, yet to be done, yet to come, tbd,
        not begun, outstanding, assigned, will do, missing, rfc accepted, rfc approved, proposal accepted, proposal approved, planning to, ready to implement, ready for implementation`,
      considering: `
        considering, exploratory, under consideration, being considered, considered, exploring, under exploration, in
        exploration, being explored, exploration, proposed, proposal, proposals, idea, maybe, perhaps,
        possible, possibly, potential, research, researching, in research, under research, investigate,
        investigating, under investigation, in investigation, to investigate, investigation, evaluating,
        under evaluation, in evaluation, to be evaluated, under discussion, in discussion, being discussed,
        discussing, to be discussed, tentative, undecided, not decided, to be decided, to be
        determined, not sure, unsure, rfc, gathering feedback, feedback wanted, seeking feedback, in
        discovery, discovery, speculative, thinking about, brainstorming, not committed, uncommitted, needs
        discussion, needs investigation, needs research, needs design, open question, unconfirmed, not yet planned,
        not planned yet, not yet scheduled, not scheduled yet, yet to be planned`,
      'at-risk': `
        at risk, at-risk, delayed, slipped, slipping, overdue, behind schedule, behind, off track, late,
        stale, staled, stalled, in danger, in trouble, likely to slip, will slip, likely slip, will likely
        slip, missed`,
      blocked: `
        blocked, on hold, on ice, on-hold, onhold, waiting, paused, on pause, inactive, suspended, halted, blocked
        by, waiting for, waiting on, blocked on, awaiting upstream, waiting on upstream, waiting for
        upstream, awaiting dependency, postponed, deferred, frozen, parked, shelved, dormant, stuck`,
      dropped: `
        dropped, cancelled, canceled, discarded, won't do, wont do, won't, wont, won't fix, wontfix, wont
        fix, will not do, will not be done, not doing, won't be done, won't implement, won't be implemented,
        rejected, declined, not accepted, not approved, turned down, abandoned, deprecated, obsolete, obsoleted, superseded, retired,
        withdrawn, not planned, no longer planned, not going to happen, out of scope, not in scope,
        descoped, non goals, non goal, explicit non goals, killed, scrapped, no longer pursued, not pursuing, no plans, never`,
    },
    values: {
      done: `
        yes, ready, stable, live, ga, ok, available, supported, full, deployed, passed, success,
        x, 100%, fixed`,
      'in-progress': `
        active, current, now, testing, review, reviewing, development, developing, design, designing,
        implementing, coding, working, prototype, draft, developing, progress, good, green, running`,
      planned: `
        open, new, next, later, backlog, soon, ready for dev, future, no, none yet, unassigned, available,
        needed, plan, planning, wanted, up for grabs, not available, unplanned yet, triaged, selected, selected for
        development, prioritized`,
      considering: `
        ideas, triage, needs triage, wishlist, unknown, nice to have, candidate, design needed, inbox,
        concept, discussion, in debate, debate`,
      'at-risk': 'yellow, red, warning, risk, needs attention',
      blocked: 'hold, needs info, wait',
      dropped: 'no longer needed, invalid, duplicate, unsupported, archived, not needed, removed',
    },
    sections: {
      done: `
        what we shipped, what we've shipped, what's live, what is live, what's done, what is done, what we did, what's been done, what
        has been done, what we've done, recently shipped, shipped recently, released recently, done recently,
        completed recently, recent releases, past releases, previous releases,
        accomplishments, achievements, past, already available, working features, what works,
        currently deployed, currently available, currently supported, previously completed, archive, done so far, finished so far, what is working,
        success stories, existing features, available today, just shipped, current features, current capabilities,
        current functionality, recent deliveries, recently delivered, recently finished, recent work, recent changes made, recent progress, already applied, already fixed, already in place, already there, already works, already working, already exists, already supported, already built, already live, what already works, what works already, what works today, what works now, what already exists, what exists today, current baseline, baseline, what we have, what is there, in place, what is working, currently supported, recently added, milestones reached, available, available now, generally available, live, now live, production ready`,
      'in-progress': `
        what we're working on, what we are working on, working on now, what we're doing, active, active
        work, current work, current focus, currently in progress, in the making, currently being
        worked on, what's in progress, what is in progress, under construction, now in
        progress, in motion, what's cooking, what I'm working on, being built`,
      planned: `
        what's planned, what is planned, what we plan to do, what's coming, what is coming, coming,
        committed work, plans, planned work, what's left, remaining, remaining work, what's missing, what is
        missing, open, open tasks, open items, not yet done, unfinished business, still to do, still open,
        what we're planning, what's coming next, coming features, to be added, left to do, to finish, in the pipeline`,
      considering: `
        what we're considering, what we're exploring, we are considering, things to explore, open for
        discussion, r&d, suggestions, suggested, candidates, potential, possible, for discussion, to discuss, explorations, future under consideration, future and under consideration`,
      'at-risk': '',
      blocked: 'waiting list, blocked work',
      dropped: `
        what we won't do, what we will not do, what's not here, what is not here, what's not on the roadmap,
        what's not planned, not on the roadmap, what we are not doing, what we're not doing, things we won't
        do, won't have, not in this release, what's out of scope, explicitly out of scope, out of scope for
        now, anti goals, definitely not, still no, still not, not included, exclusions, excluded, not happening, graveyard, anti roadmap, antiroadmap, no plans to do, things we are not doing, not doing, we will not do, not in scope for now, off the table, ruled out, deliberately excluded, intentionally excluded, intentionally left out, deliberately left out, not going to do, things we are not going to do, not in focus, currently not in focus, will never do, never going to do, things we are not building, things we are deliberately not building, not building, deliberately not building, what we are not building, what we will not build, will not build`,
    },
    maturity: {
      'in-progress': `
        alpha, beta, preview, experimental, poc, proof of concept, mvp, private beta, public beta, technical
        preview, tech preview, developer preview`,
      done: 'ga',
    },
    fillers: `
        currently, already, recently, now, still, just, fully, what's, the, our, all, other, more, these,
        newly, successfully, initial, initially, actively, temporarily, previously, yet, most recently, has
        been, is, being, are, was, always, continuously`,
    we: `we, we are, we're`,
    already: `already`,
    refusals: `does not contain, doesn't contain, does not include, doesn't include, will not include, won't include, does not cover, doesn't cover, deliberately does not contain, deliberately does not include, deliberately leaves out, deliberately excludes, intentionally leaves out, leaves out, will not do, won't do, does not do, doesn't do, will not build, won't build, will not be doing, won't be doing, chose not to do, chose not to build, decided not to do, decided not to build, refuses to do, refuses to be, refuse to do`,
    negations: `not, not yet, not fully, to be, will be, should be, isn't, is not, aren't, hasn't been, has not been, have not been, not been, yet to be, never, can be, must be, needs to be, won't be, cannot be, can't be, until, once, when, before`,
    nouns: `
        features, feature, items, item, tasks, task, work, works, roadmap, roadmaps, milestones, milestone,
        releases, release, services, projects, project, goals, goal, things, stuff, initiatives, topics,
        improvements, improvement, versions, version, epics, issues, plans, plan, list, so far,
        enhancements, development, developments, changes, functionality, capabilities, ideas, objectives,
        deliverables, additions, steps, stories, priorities, support, phases, directions, direction, vision,
        outlook, activities, efforts, cycle, integrations, focus, items list, components, modules, requests,
        considerations, explorations, aspirations, endeavours, endeavors, investigations, opportunities, possibilities,
        recommended, backlog, deliveries, candidates, candidate, fixes, bugfixes, corrections, targets, areas, themes`,
    connectives: `
        for, in, by, of, to, that, we, from, since, with, which, this, at, on, and, or, after, before, due,
        as, until, worth, yet, now, so, it, if, not, include, includes, including`,
  },
  horizons: {
    now: `
        now, right now, current, currently, today, at the moment, present, immediate, immediate term,
        immediate future, this quarter, this month, this year, this release, this cycle, current cycle, in
        the current, what we are focusing on, immediate priorities, this sprint, in the immediate term, immediate focus, now in focus, top of mind, front burner, this week`,
    next: `
        next, soonish, soon ish, coming soon, what's next, what is next, what comes next, next steps, next step, key next steps, our next steps, soon, near term, near
        future, short term, shorter term, short run, next release, next version, next quarter, next month,
        next months, next few months, next year, next cycle, next development cycle, next release cycle, after that, medium term, mid term, mid-term,
        middle term, intermediate term, within the next, in the next, over the next, the next, next weeks,
        next releases, next versions, next major release, next minor release, next major releases, next minor releases,
        next major version, next minor version, around the corner, just around the corner, in the near term, in the short term, in the medium term, in the mid term, over the short term, nearer term, next phase, next milestone, next iteration, next iterations, next sprint, next sprints, next half, next season, on deck, following release, following releases, soonish, working on next, work on next, doing next, possible next steps, potential next steps, suggested next steps, proposed next steps`,
    later: `
        later, longer horizon, long horizon, later on, coming later, later this year, long term, longer term, long run, distant future, far future, further out, future,
        in the future, for the future, the future, beyond, and beyond, after 1.0, post 1.0, longterm, down
        the road, eventually, long range, further ahead, further future, unscheduled, no timeline, no date,
        no milestone, ongoing and future, on the horizon, over the horizon, beyond the horizon, in the distance, further down the road, further down the line, down the line, long haul, over the long term, in the long run, in the long term, over time, working on later, work on later, doing later, later future, more distant future`,
    someday: `
        someday, some day, someday maybe, backlog, backlogs, ideas, random ideas, ideas and wishes, wishes, product backlog, project backlog,
        product ideas, project ideas, new ideas, crazy ideas, wild ideas, random thoughts, brain dump, idea box, ideas backlog, wishlist, wish list,
        icebox, ice box, parking lot, moonshots, moonshot, blue sky, dreams, wild ideas, brainstorm, far
        out, unplanned, unprioritized, feature ideas, feature backlog, product backlog, feature requests,
        nebulous, possible future, potential future, pipe dreams, rough ideas, other ideas, some ideas, more
        ideas, crazy ideas, back burner, idea discussions, idea list, ideas list, list of ideas, ideas for later, ideas for the future, future ideas, dream list, dream features, wishful thinking, maybe someday, maybe later, one day, some day maybe, might do, might do someday, unscheduled ideas, idea pool, idea bank, potential ideas, possible ideas, not now, not right now, later maybe, long shots`,
  },
  columns: {
    title: `
        title, name, feature, features, item, items, task, tasks, what, proposal, initiative, deliverable,
        deliverables, goal, epic, story, user story, work item, project, improvement, topic, subject,
        capability, functionality, enhancement, objective, summary, work, action, requirement, key result,
        functionalities, feature name, roadmap item, activity, todo, idea, change, stuff, content, contents,
        highlights, scope, what we do, focus, candidate, goals, objectives, initiatives, epics, stories, user stories,
        improvements, enhancements, capabilities, changes, ideas, actions, activities`,
    description: `
        description, descriptions, details, detail, notes, note, comment, comments, about, explanation,
        remarks, remark, rationale, reason, reasons, why, more info, information, additional info, summary, context,
        motivation, body, next step, next steps, next action, next actions, remaining work, what is left`,
    status: `
        status, state, stage, current status, done, done?, completed, complete?, implemented,
        implementation status, release status, development status, progress status, availability, statuses,
        released, shipped, resolution`,
    owner: `
        owner, owners, assignee, assignees, assigned to, assigned, responsible, lead, leads, leader,
        champion, champions, dri, driver, drivers, maintainer, maintainers, contributor, contributors,
        developer, developers, who, author, authors, point of contact, poc, contact, contacts, team, squad,
        stakeholder, owner(s), assignee(s), lead(s), owned by, sponsor, shepherd, implementer, contributed
        by, reviewer, manager, release manager, release lead`,
    type: 'type, kind, types, work type, issue type, item type, change type',
    area: `
        area, areas, theme, themes, category, categories, component, components, module, scope, domain,
        topic, tag, tags, label, labels, workstream, work stream, sig, product, subsystem, package, group,
        pillar, track, repository, repo`,
    priority: `
        priority, prio, importance, severity, urgency, p, moscow, rank, impact, priorities`,
    target: `
        target, targets, version, versions, release, releases, milestone, milestones, target version, target
        release, target milestone, release version, planned version, fix version, fix versions, planned for,
        planned release, in version, since version, target phase, phase, sprint, iteration, release target,
        cycle`,
    when: `
        when, eta, due, due date, date, dates, target date, release plan, timeline, timeframe, time frame, time, quarter,
        expected, expected date, release date, planned date, deadline, schedule, scheduled, target quarter,
        delivery, delivery date, delivered, period, estimated date, estimated delivery, expected delivery,
        expected release, month, year, horizon, timing, target eta, planned, planned quarter, est. date,
        duration window, target time, time line, time horizon, timelines, completion date, completed on,
        expected completion, estimated completion, window, target completion, release window, planned release date, target release date, estimated release, estimated release date`,
    start: `
        start, start date, begin, begins, started, from, start time, planned start, started at, starts`,
    end: `
        end, end date, milestone end date, release end date, finish, finish date, until, to, planned end, ends, target end, end time`,
    issue: `
        issue, issues, #, pr, prs, pull request, pull requests, ticket, tickets, link, links, url, tracking
        issue, tracking, tracking issues, github issue, github, reference, references, ref, refs, epic link,
        issue link, tracking pull request, tracking pr, tracking pull requests, pull request link, issue/pr, issue / pr, issues/prs, pr/issue, gh issue, jira, design, design doc, spec,
        related, related issues, related issue, discussion, issue number, tracking link, rfc, kep,
        enhancement issue, mr, github issue, github issues, github link, issue link`,
    progress: `
        progress, completion, complete %, % complete, percent complete, percentage, % done, plans complete,
        done/total, %, percent`,
    dependencies: `
        dependencies, dependency, depends on, dependent on, requires, prerequisite, prerequisites, blocked
        by, blockers, blocker, deps, dependents, after, requirement, needs`,
    effort: `
        effort, estimate, estimation, size, complexity, points, story points, duration, cost, estimated
        effort, estimated time, difficulty, level of effort, loe, sizing, t shirt size, confidence`,
    code: 'id, no, no., nr, number, key, code, item #, index',
  },
  notes: {
    legend: `
        legend, legends, key, status legend, status key, symbols, meaning of symbols, status
        indicators, status columns, status values, statuses, annotations, list of annotations, status definitions, status meanings, emoji legend, emoji key, notation, conventions,
        terminology, glossary, definitions, priority levels, priority legend, status labels, status icons`,
    contents: `
        table of contents, contents, toc, on this page, index, quick links, navigation, in this document,
        jump to, sections`,
    help: `
        how to help, how you can help, how can i help, how can you help, want to help, help us,
        contributing, contributing to *, contribute, contribution, contributions, how to contribute *, how to help *, how to get involved, help shape *, get
        involved *, getting involved *, contribution and feedback, contribution & feedback, contributing to the roadmap, contributing to this roadmap, contribution
        guidelines, contribution opportunities, current contribution opportunities, have ideas, have an
        idea, got ideas, have a suggestion, suggest a feature, suggest features, suggesting features, suggesting new features,
        feature request process, request a feature, requesting features, feedback, give feedback, share
        feedback, sharing feedback, sharing feedback on the roadmap, feedback channels, feedback and
        suggestions, provide feedback, your feedback, we want your feedback, contact, contact us, get in
        touch, community input, community feedback, community meetings, support us,
        sponsors, sponsorship, sponsoring, donate, donations, join us, join the community, stay
        updated, stay informed, stay tuned, share ideas, submit ideas, suggest ideas, your ideas, your idea, questions, questions?, any questions, voting, vote, vote for
        features, influence the roadmap, how to influence the roadmap, how to propose a feature, proposing
        changes, how to participate, participate, contribution areas, areas for contribution, areas of contribution, call for contributors, call to action, new roadmap
        discussion, how to suggest, how to request a feature, how to provide feedback, help wanted,
        community engagement, staying up to date, staying informed, keeping up to date, get support, support channels, stay up to date *, stay connected, follow us, follow along, keep in touch, stay in touch, keep up to date, join the discussion, reach out, talk to us, let us know *, tell us *, vote on features, want a feature, missing something, something missing, discussion, discussions, where to discuss, subscribe, connect with us, become a sponsor, ways to contribute, ways to help, get started contributing, community involvement`,
    resources: `
        resources, links, useful links, references, further reading, related links, related
        documents, related documentation, see also, more information, more info, additional
        resources, additional information, documentation links, external links, sources, related work, prior
        art, appendix, bibliography, related projects, license, credits, acknowledgements, acknowledgments,
        thanks, learn more, external resources, reading list, related, further material, useful resources,
        educational content, contributors, our contributors, top contributors, core contributors, maintainers, our maintainers, core team, thank you, thanks to, thank you all`,
    criteria: `
        acceptance, acceptance criteria, success criteria, success metrics, definition of done, definition
        of ready, exit criteria, entry criteria, release criteria, criteria, metrics, key metrics, kpis,
        kpi, quality gate, quality gates, graduation criteria, success looks like, what success looks like,
        measures of success, measuring success, how we measure success, success indicators, verification,
        validation criteria, done when, completion criteria, gate criteria, requirements traceability,
          test plan, support matrix, compatibility matrix, 
        supported versions, supported platforms, inventory, success criteria per phase, quality metrics,
        global success metrics, overall success metrics, performance targets, quality targets, target metrics, adoption metrics,
        technical metrics, business metrics, user metrics, community metrics, key performance indicators, okr metrics,
        how we will measure success, measurements, key results, long term metrics, short term metrics,
        requirements coverage, requirement coverage, success, expected result, expected results`,
    risks: `
        risks, risk, risk register, risk register & mitigation strategies, risk register and mitigation strategies, risks and mitigation strategies, risks and mitigations, risk assessment, risk mitigation, risk
        management, known risks, open questions, unresolved questions, assumptions, constraints,
         known limitations, known problems, known bugs, caveats, trade offs, tradeoffs, risks & mitigations,
        challenges, mitigations, risk factors, dependencies and risks, blockers and risks, risks and dependencies,
        risks and assumptions, risks and challenges, technical risks, concerns, known issues and limitations, open decisions, pending decisions, decisions needed, decisions to make, undecided questions, decision points`,
    process: `
        release rules, release policy, release policies, ground rules, keeping this *, execution order, order of execution, execution order and dependencies, execution order & dependencies, sizing, effort sizing, adding a new *, adding new roadmap items, how to add *, versioning policy, versioning scheme, semantic versioning, version numbering, deprecation policy, release
        schedule, support schedule, announcements, contribution priorities, timeline estimates, feature request process, reporting vulnerabilities, security policy, security releases, about, why *, north star, our north star, on timelines, a note on timelines, what sets us apart, what makes us different, what this roadmap *, about this *, about the *, how *, how we *, how this *, using this *, using the roadmap *, using our roadmap *, issue triage *, triage, triaging, triage process, research flags, update protocol, roadmap update protocol, updating the roadmap *, updating roadmap *, updating this *, changes to this *, changes to the roadmap *, reviewing and updating *, reviewing the roadmap *, what do we mean *, about this document, about this roadmap, about the roadmap, about roadmap, how to read this,
        how to read this roadmap, how to read the roadmap, how to use this roadmap, how to use this
        document, using the roadmap, how we plan, how we prioritize, how we work, how it works, planning
        process, planned release cycle, practical examples, real world examples, usage examples, integration example, integration examples, example workflow, example workflows, example use cases, resources required, required resources, resource requirements, resources needed, needed resources, project structure, directory structure, repository structure, repo structure,
        repository layout, repo layout, tech stack, technology stack, screenshots, authors, maintainers, building from source,
        build instructions, release strategy, roadmap process, release process, release cadence, release cycle, release schedule
        policy, planning for roadmap, updating roadmap, updating the roadmap, updating roadmap status,
        updates, reviewing and updating the roadmap, changes to this roadmap, roadmap changes, roadmap
        updates, disclaimer, disclaimers, disclosure, disclosures, fine print, fineprint, legal, note, notes, important notes,
        important, important note, stale and close, roadmap maintenance, phase numbering, version numbering, release numbering, milestone numbering, numbering, versioning
        policy, release policy, support policy, decision log, key decisions,
        design decisions, naming conventions, method, methodology, prioritization, prioritization
        criteria, review schedule, review process, faq, frequently asked questions, policy, policies,
         how this roadmap is maintained, maintenance of this roadmap, decision principles, decision making, governance, roadmap governance, project governance, coding standards,
        coding conventions, code style, style guide, best practices, things to avoid, dos and don'ts, do's and don'ts,
        quick reference, implementation guidelines, general principles, ground rules, rules of engagement, non negotiable rules, non negotiables, migration guide, upgrade notes, execution order, how is the roadmap organized, how the
        roadmap is organized, structure of this document, next review, notes on *, what do we mean, naming and style
        anchors, prioritisation, change log of this document, document history, revision history, order of execution, order of implementation, implementation order, use this file for, use this document for, how to interpret *, working agreement, working agreements, notes for contributors, instructions for *, guidance for *, numbering policy, phase numbering, prioritization methodology, prioritisation methodology`,
    context: `goal, overview, context, motivation, background, introduction, intro, vision, mission, mission
        statement, our mission, our vision, project vision, purpose, summary, executive summary, abstract,
        rationale, why, description, problem, problem statement, the problem, objective,
        public roadmap, our public roadmap, why this
        matters, commentary, preamble, tl;dr, tldr, audience, target audience, foreword, welcome,
        preface, conclusion, conclusions, closing, closing thoughts, final thoughts, final notes, final words, wrap up, in summary, in short,
        strategic vision, strategic goals, quarter goals, goal of the quarter, goals of the quarter, phase goal, sprint goal,
        state of the project, status, current status, project status, where we are, where we are today, where we're at, where are we, current state, user
        impact, domain expertise`,
    beliefs: `principles, tenets, our tenets, core tenets, our core tenets, guiding tenets, values, our values, core values, guiding principles, core principles, design principles, design pillars, pillars, core pillars, philosophy, our philosophy, design philosophy, long term philosophy, our principles, guiding constraints, design constraints`,
    changes: `
        changelog, change log, release notes, revision history, update history, document history, version history, history
        of changes, changes`,
  },
  articles: `the, our, your, a`,
  reaches: `for, per, by`,
  flags: {
    'help-wanted': `
        help wanted, help needed, helpwanted, help is wanted, help is needed, help welcome, help is welcome,
        help appreciated, needs help, need help, seeking contributions, seeking contributors, contributions
        welcome, contributions are welcome, contribution welcome, contributors wanted, contributors needed,
        contributor needed, looking for contributors, looking for help, looking for volunteers, looking for
        maintainers, volunteers wanted, volunteers needed, volunteer needed, up for grabs, owner needed,
        needs owner, needs an owner, needs champion, needs a champion, champion needed, needs volunteer,
        needs contributor, prs welcome, pr welcome, good first issue, call for help`,
    stretch: `
        stretch goal, stretch goals, bonus goal, bonus goals, stretch item, stretch items, stretch target, stretch targets, nice to
        have, nice to haves, nice-to-have, if time permits, time permitting, if time allows, if possible,
        may slip, might slip, could slip, best effort, could have, should there be time`,
    breaking: `
        breaking change, breaking changes, breaking-change, backward incompatible, backwards incompatible,
        not backward compatible, not backwards compatible`,
  },
  apartFlags: {
    'help-wanted': '',
    stretch: `
        stretch, optional, desired, bonus, extra credit, optionally, opportunistic, wanted, aspirational,
        extras, extra, could haves, optionals, nice extras, bonuses`,
    breaking: 'breaking',
  },
  slips: `
        will likely slip, likely slip, likely to slip, will slip, has slipped, have slipped, slipped, is
        slipping, delayed, is delayed, are delayed, behind schedule, overdue, moved out of, pushed back,
        missed the release`,
  versions: 'version, versions, ver, release, rel, v',
  parts: `
    phase, step, section, sprint, chapter, part, stage, appendix, figure, table, level, tier, goal, objective, priority, item,
    task, issue, epic, week, day, iteration, act, wave, track, theme, option, requirement, area, top, no, number, nr, rank`,
  time: {
    months: [
      'january, jan',
      'february, feb, febr',
      'march, mar',
      'april, apr',
      'may',
      'june, jun',
      'july, jul',
      'august, aug',
      'september, sep, sept',
      'october, oct',
      'november, nov',
      'december, dec',
    ],
    seasons: ['spring, springtime', 'summer, summertime', 'autumn, fall', 'winter, wintertime'],
    quarters: [
      'first quarter, 1st quarter, quarter 1, quarter one, qtr 1, 1st qtr',
      'second quarter, 2nd quarter, quarter 2, quarter two, qtr 2, 2nd qtr',
      'third quarter, 3rd quarter, quarter 3, quarter three, qtr 3, 3rd qtr',
      `
        fourth quarter, 4th quarter, last quarter, final quarter, quarter 4, quarter four, qtr 4, 4th qtr`,
    ],
    halves: ['first half, 1st half, half 1', 'second half, 2nd half, last half, half 2, latter half'],
    week: 'week, wk, cw, calendar week, w',
    year: 'year, cy, calendar year',
    hedges: `
        early, mid, middle of, mid of, late, end of, the end of, beginning of, start of, the beginning of,
        the start of, the middle of, around, about, circa, ca, approx, approximately, roughly, sometime in,
        some time in, tentatively, tentative, towards the end of, by the end of, by end of, end, eoy,
        beginning, probably, likely, hopefully, estimated, possibly, maybe, early in, late in, earliest,
        very early, very late, early to mid, mid to late`,
    by: `
        by, no later than, until, till, up to, not later than, through, at the latest by, latest, within,
        not after, on or before, ending`,
    before: 'before, prior to, ahead of',
    from: `
        from, since, starting, starting in, starting from, starting with, beginning in, beginning, beginning
        with, as of, not before, no earlier than, no sooner than, earliest, on or after, at the earliest`,
    after: 'after, beyond, past, following, later than',
    bySuffix: 'at the latest, or earlier, and earlier, or sooner, or before',
    fromSuffix: `
        and beyond, beyond, onwards, onward, or later, and later, and after, at the earliest, and onwards,
        or beyond, forward`,
    to: 'to, until, till, through, thru, up to, and',
    of: 'of, in, the, of the, the year, year, calendar year, of year, cy',
    labels: `
        in, on, at, due, due date, due by, due in, due on, eta, target, targets, targeted, targeted for,
        targeting, target date, release date, date, planned, planned for, planned in, plan, scheduled,
        scheduled for, expected, expected in, expected by, slated for, slated, aimed for, aiming for, to be
        delivered, to be delivered in, delivery, delivered, delivered in, deadline, release, released,
        released in, released on, to be released, to be released in, release in, shipping, shipping in,
        ships, ships in, shipped, shipped in, shipped on, completed, completed in, completed on, done, done
        in, done on, finished, launched, launch, launching, available, available in, coming, coming in,
        coming on, during, throughout, for, the, timeline, timeframe, time frame, when, schedule, quarter,
        estimated, estimated for, estimated release, estimated release date, expected release, expected
        release date, estimated delivery, target release date, target release, planned release, planned
        release date, roadmap for, roadmap, goals for, plan for, plans for, est, starting, ongoing, current,
        currently, merged, closed, implemented, calendar, goals, plans, update, milestone, release window,
        window, period, end date, start date, start, finish, tbd, year, month`,
    relative: {
      week: 'this week, next week',
      month: 'this month, next month, the coming month',
      quarter: 'this quarter, next quarter, current quarter, the coming quarter',
      half: 'this half, next half',
      season: `
        this spring, this summer, this autumn, this fall, this winter, next spring, next summer, next
        autumn, next fall, next winter`,
      year: `
        this year, next year, end of year, end of the year, end of this year, later this year, by year end,
        year end, eoy, early next year, current year`,
    },
    updated: `
        last updated, last updated on, last update, updated, updated on, last modified, last modified on,
        last revised, last revision, last edited, last reviewed, last change, last changed, revised, date
        modified, last updated at, document updated, lastupdated, lastmod, last mod, as of, status as of,
        date of last update, modified`,
  },
};
