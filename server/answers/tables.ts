import { type Topic } from '@/policy/answers'

/**
 * Which answers have tables and columns of their own. Whatever is not named here is kept in the `detail` column of its
 * row or topic, so an answer that a topic gains needs no migration; one that is to be searched for or referred to gets a
 * column in prisma/schema.prisma and its name here.
 */

/** Answers with a column of their own: path within the row → column. */
type Columns = Readonly<Record<string, string>>

/** A list of plain values (or one value) that is kept as rows: references to rows of other tables, codes of countries. */
export interface Link {
  /** The answer that holds the values. */
  list: string
  table: string
  column: string
  /** The answer is one value, not a list. */
  single?: true
  /** Columns that tell the lists apart that share a table. */
  constants?: Readonly<Record<string, string | boolean>>
}

/** A list of objects that is kept as rows. */
export interface RowTable {
  list: string
  table: string
  /** What a row is known by among its siblings. */
  key: 'id' | 'position'
  columns: Columns
  /** Column by which rows that belong to a row of this table name it. */
  ownerColumn?: string
  constants?: Link['constants']
  links?: readonly Link[]
  rows?: readonly RowTable[]
}

/** What a topic consists of besides its `detail`. */
export interface TopicTables {
  /** The single answers of the topic with columns of their own: one row for a service. */
  own?: { table: string; columns: Columns }
  links?: readonly Link[]
  rows?: readonly RowTable[]
}

const channel = { channel: 'channel', value: 'value' }
const usedAs = (topic: Topic, list: string): Link => ({
  list,
  table: 'disclosure_use',
  column: 'disclosure_id',
  constants: { used_as: `${topic}.${list}` },
})

/** A topic that is not named keeps all of its answers in `detail`. */
export const topicTables: Readonly<Partial<Record<Topic, TopicTables>>> = {
  laws: {
    links: [
      { list: 'lead', table: 'jurisdiction', column: 'law', single: true, constants: { lead: true } },
      { list: 'also', table: 'jurisdiction', column: 'law', constants: { lead: false } },
      { list: 'userCountries', table: 'audience_country', column: 'country' },
    ],
  },
  controller: {
    own: {
      table: 'controller',
      columns: {
        ...columns('kind', 'surname', 'givenName', 'patronymic', 'name', 'shortName', 'legalForm'),
        ...columns('inn', 'ogrn', 'ogrnip', 'kpp', 'vat', 'registrationNumber', 'unp', 'bin', 'registryNumber'),
        ...columns('country', 'postcode', 'address', 'website'),
        'definedIn.document': 'defined_in_document',
      },
    },
    rows: [
      { list: 'contacts', table: 'contact', key: 'id', columns: columns('purpose', 'channel', 'value') },
      { list: 'representatives', table: 'representative', key: 'id', columns: columns('territory', 'name', 'address', 'email') },
    ],
  },
  service: {
    rows: [
      { list: 'channels', table: 'channel', key: 'id', columns: columns('kind', 'name', 'url') },
      { list: 'domains', table: 'domain', key: 'id', columns: columns('host', 'kind', 'subdomains') },
      {
        list: 'signIn', table: 'sign_in', key: 'id', ownerColumn: 'sign_in_id', columns: columns('method'),
        links: [{ list: 'providers', table: 'sign_in_provider', column: 'disclosure_id' }],
      },
    ],
  },
  subjects: {
    links: [{ list: 'instructionDocuments', table: 'instruction_document', column: 'related_document_id' }],
    rows: [
      {
        list: 'groups', table: 'subject_group', key: 'id', ownerColumn: 'subject_group_id',
        columns: columns('kind', 'name', 'role', 'onBehalfOf'),
        links: [{ list: 'channels', table: 'subject_group_channel', column: 'channel_id' }],
      },
    ],
  },
  data: {
    rows: [
      {
        list: 'categories', table: 'data_category', key: 'id', ownerColumn: 'data_category_id',
        columns: columns('kind', 'name', 'sources', 'requirement', 'special', 'determinedBy'),
        links: [
          { list: 'subjects', table: 'data_category_subject', column: 'subject_group_id' },
          { list: 'sourceParties', table: 'data_category_source', column: 'disclosure_id' },
        ],
        rows: [{ list: 'items', table: 'data_item', key: 'id', columns: columns('kind', 'name', 'requirement') }],
      },
      { list: 'visibility', table: 'visibility', key: 'id', columns: columns('audience', 'hideable') },
      { list: 'practices', table: 'practice', key: 'position', columns: columns('kind', 'done') },
    ],
  },
  purposes: {
    rows: [
      {
        list: 'list', table: 'purpose', key: 'id', ownerColumn: 'purpose_id',
        columns: columns('kind', 'name', 'method', 'onBehalfOf'),
        links: [
          { list: 'subjects', table: 'purpose_subject', column: 'subject_group_id' },
          { list: 'data', table: 'purpose_data', column: 'data_category_id' },
          { list: 'retention', table: 'purpose_retention', column: 'retention_rule_id' },
        ],
        rows: [{ list: 'bases', table: 'legal_basis', key: 'position', columns: columns('kind', 'law', 'document') }],
      },
    ],
  },
  recipients: {
    rows: [
      {
        list: 'list', table: 'disclosure', key: 'id', ownerColumn: 'disclosure_id',
        // The first four say who it is: server/registry keeps them in the registry of the organisation.
        columns: columns('catalogue', 'name', 'legalName', 'inn', 'kind', 'role', 'agreement', 'safeguards'),
        links: [
          { list: 'data', table: 'disclosure_data', column: 'data_category_id' },
          { list: 'purposes', table: 'disclosure_purpose', column: 'purpose_id' },
          { list: 'country', table: 'transfer', column: 'country', single: true, constants: { onward: false } },
          { list: 'onwardCountries', table: 'transfer', column: 'country', constants: { onward: true } },
        ],
      },
      { list: 'cases', table: 'disclosure_case', key: 'position', columns: columns('kind') },
    ],
  },
  storage: {
    rows: [{ list: 'locations', table: 'storage_location', key: 'id', columns: columns('provider', 'country', 'ownership') }],
  },
  retention: {
    rows: [
      {
        list: 'rules', table: 'retention_rule', key: 'id', ownerColumn: 'retention_rule_id',
        columns: columns('name', 'mode', 'endAction', 'party', 'recipient'),
        links: [{ list: 'data', table: 'retention_rule_data', column: 'data_category_id' }],
        rows: [{ list: 'stages', table: 'retention_stage', key: 'position', columns: columns('name', 'event') }],
      },
    ],
  },
  security: {
    rows: [{ list: 'measures', table: 'security_measure', key: 'id', columns: columns('kind', 'name', 'protocol', 'state') }],
  },
  rights: {
    links: [{ list: 'subjectsOfRights', table: 'rights_subject', column: 'subject_group_id' }],
    rows: [
      {
        list: 'list', table: 'data_subject_right', key: 'position', ownerColumn: 'right_position', columns: columns('kind'),
        rows: [{ list: 'ways', table: 'right_way', key: 'position', columns: channel }],
      },
      { list: 'routes', table: 'rights_route', key: 'id', columns: columns('kind', 'subjects', 'party') },
      { list: 'requestChannels', table: 'rights_channel', key: 'position', columns: channel, constants: { serves: 'request' } },
      { list: 'withdrawalWays', table: 'rights_channel', key: 'position', columns: channel, constants: { serves: 'withdrawal' } },
    ],
  },
  deletion: { links: [{ list: 'data', table: 'deletion_data', column: 'data_category_id' }] },
  automation: { links: [usedAs('automation', 'aiProviders')] },
  cookies: { links: [usedAs('cookies', 'analyticsProviders')] },
  marketing: { links: [usedAs('marketing', 'recipients')] },
  payments: { links: [usedAs('payments', 'providers')] },
  documents: {
    rows: [
      { list: 'related', table: 'related_document', key: 'id', columns: columns('kind', 'name', 'url', 'path') },
      { list: 'ownDefinitions', table: 'own_definition', key: 'id', columns: columns('term') },
    ],
  },
}

/** Answers whose column is their name in snake case. */
function columns(...names: string[]): Columns {
  return Object.fromEntries(names.map((name) => [name, name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]))
}
