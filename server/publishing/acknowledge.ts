import { type Finding, needsAcknowledgement } from '@/policy/review/finding'
import { type PublishRequest } from '@/server/publishing/request'

/** A finding that a person knew of when publishing, and why they published all the same: a row of the table `acknowledgement`. */
export interface Acknowledged {
  rule: string
  message: Finding['message']
  about: Finding['about']
  reason: string
  by: string
  acknowledgedAt: Date
}

/**
 * Sets the reasons that a person gave against the findings that need one.
 * @param findings all findings of the review
 * @returns what is acknowledged, and what is not: publishing waits for the latter
 */
export function acknowledge(findings: readonly Finding[], { acknowledgements = [], byName = null }: PublishRequest, now: Date): { acknowledged: Acknowledged[]; open: Finding[] } {
  const reasons = new Map(acknowledgements.map(({ rule, reason }) => [rule, reason]))
  const acknowledged: Acknowledged[] = []
  const open: Finding[] = []
  for (const finding of findings.filter(needsAcknowledgement)) {
    const reason = reasons.get(finding.rule)
    // Nobody answers for a reason without a name.
    if (reason === undefined || byName === null) open.push(finding)
    else acknowledged.push({ rule: finding.rule, message: finding.message, about: finding.about, reason, by: byName, acknowledgedAt: now })
  }
  return { acknowledged, open }
}
