/** SQL, true where a row of the table `alias` is not of somebody who works here: what staff see and do is not counted. */
export const notOfStaff = (alias: string) =>
  `NOT EXISTS (SELECT FROM "Shopper" s WHERE s."profileId" = ${alias}."profileId" AND s."role" <> 'SHOPPER')`
