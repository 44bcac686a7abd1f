package org.linkwright.sample;

/**
 * What is asked for beyond the columns of the files, written by hand: one JSON object a line, to be
 * laid over the requirement of that external id, or a requirement of its own.
 */
final class NeedsInFull {

  private NeedsInFull() {}

  static final String LINES =
      """
      {"externalId":"REQ-001","answersDue":"2027-02-15T17:00:00Z","endDate":"2031-05-31","minimumSuppliers":1,"maximumSuppliers":3,"items":[{"id":"upper","description":"Upper half with seal groove","quantity":{"value":540000,"unit":"H87"},"deliveryAddress":{"city":"Mladá Boleslav","region":"CZ-20","country":"CZ"},"deliveryFrom":"2027-06-01","deliveryUntil":"2027-11-30"},{"id":"lower","description":"Lower half","quantity":{"value":540000,"unit":"H87"},"deliveryAddress":{"city":"Mladá Boleslav","region":"CZ-20","country":"CZ"},"deliveryFrom":"2027-06-01","deliveryUntil":"2027-11-30"}],"attachments":[{"title":"Drawings, both halves","url":"https://www.norvanta.example/drawings/window-lift-housing.pdf","mediaType":"application/pdf","language":"en"}]}
      {"externalId":"CHA-001","kind":"CHALLENGE","buyer":"BUY-01","title":"Door seals that do not freeze shut","startDate":"2027-09-01","answersDue":"2027-03-31T17:00:00Z","challenge":{"problem":"Below -15 °C window seals freeze to the glass, and the lift tears them or stops. Heated seals are too dear and too heavy. What would keep the window moving?","benefit":{"amount":850000,"currency":"EUR"},"benefitDescription":"Claims under warranty for torn seals, a year","selectionCriteria":[{"name":"Speed to a prototype that can be tested in the cold chamber","weight":40},{"name":"Cost per vehicle","weight":35},{"name":"Commitment of the firm's own people","weight":25}]}}
      {"externalId":"SEG-001","kind":"SEGMENT","segment":{"name":"German makers of machines, parts in small series","markets":["DE"]},"title":"Turned and milled parts for German makers of machines","classification":{"scheme":"ISIC4","code":"2592"},"startDate":"2027-06-01","criteria":[{"type":"certificate","mandatory":true,"standard":"ISO 9001","evidence":{"document":"Copy of the certificate","issuedBy":"An accredited certification body"}},{"type":"language","mandatory":true,"language":"de"},{"type":"leadTime","weight":3,"maximumDays":35},{"type":"deliveryRegion","weight":2,"region":"DE"}]}
      """;
}
