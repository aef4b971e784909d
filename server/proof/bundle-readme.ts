/** How to check a bundle without Klauza. The commands are run by a test (server/proof/ordinary-tools.test.ts). */
export const bundleReadme = `Что это
=======

Все опубликованные редакции документа с доказательством того, что они не менялись. Для каждой редакции (папка с её номером):

  ru.txt, en.txt   точный текст
  statement.json   из чего состоит редакция: контрольные суммы (SHA-256) текстов и всех остальных форм, дата,
                   контрольная сумма заявления о предыдущей редакции
  statement.sig    подпись Ed25519 под байтами statement.json
  key.txt          имя ключа; сам ключ лежит в папке keys

Как проверить обычными средствами (пример для редакции 1.0)
------------------------------------------------------------

1. Текст не менялся: сумма, которую печатает команда, стоит в statement.json рядом с "ru.txt".

     sha256sum 1.0/ru.txt

2. Заявление подписано этим ключом (нужен OpenSSL 3):

     openssl pkeyutl -verify -pubin -inkey "keys/$(cat 1.0/key.txt).pem" -rawin -in 1.0/statement.json -sigfile 1.0/statement.sig

3. Ключ принадлежит тому, кто публикует: такой же ключ стоит по адресу /.well-known/klauza-keys.json сайта, на котором
   опубликован документ. Сохраните его отдельно и заранее: ключ, взятый из этого же архива, доказывает только то, что
   архив цел.

4. Редакции идут одна за другой: сумма файла statement.json одной редакции стоит в следующей под "previous".

     sha256sum 1.0/statement.json

То же самое одной командой: klauza verify proof.zip --keys klauza-keys.json


What this is
============

All published versions of a document, with the proof that they have not been changed. For each version (the folder of its number):

  ru.txt, en.txt   the exact text
  statement.json   what the version consists of: fingerprints (SHA-256) of the texts and of every other form, the day,
                   the fingerprint of the statement on the version before it
  statement.sig    Ed25519 signature over the bytes of statement.json
  key.txt          name of the key; the key itself is in the folder keys

How to check with ordinary tools (for version 1.0)
---------------------------------------------------

1. The text has not been changed: the fingerprint that the command prints stands in statement.json beside "ru.txt".

     sha256sum 1.0/ru.txt

2. The statement is signed with this key (OpenSSL 3 is needed):

     openssl pkeyutl -verify -pubin -inkey "keys/$(cat 1.0/key.txt).pem" -rawin -in 1.0/statement.json -sigfile 1.0/statement.sig

3. The key belongs to whoever publishes: the same key stands at /.well-known/klauza-keys.json of the site on which the document
   is published. Keep it apart, and from an earlier day: a key from this very archive shows only that the archive is whole.

4. The versions follow one another: the fingerprint of statement.json of one version stands in the next under "previous".

     sha256sum 1.0/statement.json

All of this in one command: klauza verify proof.zip --keys klauza-keys.json
`
