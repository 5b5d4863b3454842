const split = (list: string) => list.split(' ')

export const FIRST_NAMES = split(
  'Anna Ben Carla David Elif Finn Greta Hannes Ida Jakob Katrin Leon Maja Nils Olga Pia Quentin Rosa Samir Tilda Ulrich Vera Wanda Yusuf Zoe Amir Birte Cem Dorothea Emil Frieda Gustav Hanna Ivan Jana Kofi Lotte Mats Nadja Oskar Paula Ravi Selma Theo Ute Viktor Wiebke Xenia Yara Zeki Arne Bianca Clemens Dilara Enno Fatma Georg Helene Ismail Jule',
)

export const LAST_NAMES = split(
  'Adler Bauer Celik Dietz Ebert Fischer Graf Haas Ivanova Jansen Keller Lorenz Mayer Nowak Oswald Pohl Quandt Richter Sommer Thiele Ullmann Vogt Weber Yildiz Ziegler Albers Brandt Conrad Diallo Engel Frank Groß Huber Ihde Jung Kowalski Lang Menzel Nguyen Otte Peters Rossi Schulte Tran Ulrich Voss Wolf Yilmaz Zander Arslan Berger Claasen Dahl Erdmann Falk Gerlach Hartmann Iversen Jahn Kurz',
)

export const CITIES: [name: string, postcode: string, share: number][] = [
  ['Berlin', '10405', 18],
  ['Hamburg', '20357', 11],
  ['München', '80469', 10],
  ['Köln', '50674', 8],
  ['Leipzig', '04229', 6],
  ['Frankfurt am Main', '60316', 6],
  ['Stuttgart', '70178', 5],
  ['Dresden', '01099', 4],
  ['Bremen', '28203', 4],
  ['Hannover', '30449', 4],
  ['Nürnberg', '90429', 3],
  ['Freiburg', '79102', 3],
  ['Kiel', '24103', 2],
  ['Rostock', '18057', 2],
  ['Erfurt', '99084', 2],
  ['Wien', '1070', 4],
]

export const STREETS = split(
  'Lindenallee Gartenstraße Hafenweg Bahnhofstraße Mühlengasse Kastanienweg Schulstraße Bergstraße Feldweg Kirchplatz Rosenweg Uferstraße',
)
