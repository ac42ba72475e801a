/** Invented people: common given names and surnames of children in the Netherlands, put together by chance. */

export const VOORNAMEN = [
  'Noor', 'Sem', 'Julia', 'Noah', 'Mila', 'Liam', 'Emma', 'Luuk', 'Tess', 'Finn', 'Sara', 'Daan', 'Zoë', 'Levi', 'Fenna', 'Bram',
  'Lotte', 'Mees', 'Saar', 'Thijs', 'Eva', 'Jesse', 'Isa', 'Ruben', 'Nina', 'Stijn', 'Lieke', 'Sven', 'Roos', 'Tijn', 'Fleur', 'Gijs',
  'Anouk', 'Teun', 'Pleun', 'Joris', 'Sanne', 'Koen', 'Jip', 'Floor', 'Hidde', 'Ilse', 'Wout', 'Merel', 'Jelle', 'Femke', 'Sjoerd',
  'Yara', 'Mohamed', 'Aya', 'Adam', 'Amira', 'Yusuf', 'Fatima', 'Bilal', 'Nour', 'Ilyas', 'Hafsa', 'Amine', 'Salma', 'Younes', 'Inès',
  'Elif', 'Emir', 'Çağla', 'Kaan', 'Defne', 'Yiğit', 'Zeynep', 'Barış', 'Ayşe', 'Ömer', 'Meryem', 'Tarık', 'Gülsüm', 'Eymen',
  'Zuzanna', 'Jakub', 'Lena', 'Oskar', 'Maja', 'Kacper', 'Łucja', 'Filip', 'Daria', 'Oleksandr', 'Sofiia', 'Mykola', 'Andriy',
  'Ngoc', 'Minh', 'Mei', 'Wei', 'Anjali', 'Rohan', 'Priya', 'Arjun', 'Shanaya', 'Jayden', 'Shaniqua', 'Rivaldo', 'Giovanni',
  'Chiara', 'Matteo', 'Inês', 'Tiago', 'Lucía', 'Mateo', 'Noëlle', 'René', 'Jürgen', 'Björn', 'Åsa', 'Tirza', 'Boaz', 'Mirjam',
  'Naomi', 'Abel', 'Micha', 'Hanna', 'Silas', 'Selam', 'Yonas', 'Rahel', 'Abdi', 'Hodan', 'Zahra', 'Reza', 'Parisa', 'Omid', 'Rojin',
  'Diyar', 'Khalid', 'Rania', 'Hamza', 'Dounia', 'Siebe', 'Wietske', 'Fedde', 'Baukje', 'Sterre', 'Kiki', 'Olivia', 'Vince', 'Morris',
] as const;

export const OUDERNAMEN = [
  'Marieke', 'Jeroen', 'Sandra', 'Mark', 'Linda', 'Peter', 'Esther', 'Bas', 'Monique', 'Erik', 'Wendy', 'Martijn', 'Ilona', 'Rob',
  'Astrid', 'Dennis', 'Karin', 'Frank', 'Mirjam', 'Sander', 'Fatma', 'Mehmet', 'Samira', 'Rachid', 'Naima', 'Abdel', 'Hülya', 'Ahmet',
  'Agnieszka', 'Tomasz', 'Olena', 'Serhiy', 'Thu', 'Hung', 'Sunita', 'Ravi', 'Joyce', 'Glenn', 'Carla', 'Paulo', 'Aziza', 'Farid',
  'Semhar', 'Tesfay', 'Layla', 'Kamal', 'Annelies', 'Wouter', 'Ingrid', 'Hans', 'Femke', 'Tjeerd', 'Renée', 'André', 'Chantal',
] as const;

/** Prefix and surname. */
export const ACHTERNAMEN = [
  ['de', 'Vries'], ['van', 'Dijk'], ['', 'Bakker'], ['', 'Visser'], ['', 'Smit'], ['de', 'Boer'], ['', 'Mulder'], ['de', 'Groot'],
  ['', 'Bos'], ['', 'Vos'], ['', 'Peters'], ['', 'Hendriks'], ['van', 'Leeuwen'], ['', 'Dekker'], ['', 'Brouwer'], ['de', 'Wit'],
  ['', 'Dijkstra'], ['', 'Smits'], ['van der', 'Meer'], ['van der', 'Linden'], ['van den', 'Berg'], ['van de', 'Ven'], ['ter', 'Horst'],
  ['', 'Kok'], ['', 'Jacobs'], ['de', 'Haan'], ['', 'Vermeulen'], ['van den', 'Heuvel'], ['', 'Schouten'], ['van', 'Beek'],
  ['', 'Willems'], ['', 'Hoekstra'], ['', 'Koster'], ['', 'Prins'], ['', 'Verhoeven'], ['', 'Huisman'], ['', 'Peeters'], ['', 'Postma'],
  ['', 'Kuipers'], ['van', "'t Hof"], ['in', "'t Veld"], ['', 'IJzerman'], ['', 'Wijnstra'], ['van', 'Rijn'], ['', 'Nijhuis'],
  ['', 'Yılmaz'], ['', 'Kaya'], ['', 'Demir'], ['', 'Çelik'], ['', 'Şahin'], ['', 'Özdemir'], ['', 'Doğan'], ['', 'Koç'], ['', 'Aydın'],
  ['', 'El Amrani'], ['', 'Benali'], ['', 'El Idrissi'], ['', 'Bouzid'], ['', 'Aït Taleb'], ['', 'Haddou'], ['', 'Chaouki'],
  ['', 'Kowalski'], ['', 'Nowak'], ['', 'Wiśniewska'], ['', 'Zieliński'], ['', 'Shevchenko'], ['', 'Kovalenko'], ['', 'Nguyễn'],
  ['', 'Tran'], ['', 'Chen'], ['', 'Wong'], ['', 'Ramdin'], ['', 'Sewnarain'], ['', 'Bhagwandin'], ['', 'Kartosen'], ['', 'Martina'],
  ['', 'Pinas'], ['', 'Da Silva'], ['', 'Pereira'], ['', 'García'], ['', 'Fernández'], ['', 'Rossi'], ['', 'Müller'], ['', 'André'],
  ['', 'Tesfamariam'], ['', 'Gebremedhin'], ['', 'Warsame'], ['', 'Hosseini'], ['', 'Rahimi'], ['', 'Al-Sayed'], ['', 'Haddad'],
  ['', 'Terpstra'], ['', 'Zijlstra'], ['', 'Wiersma'], ['', 'Veenstra'], ['van', 'Wijk-Jansen'], ['', 'Bosman'], ['op den', 'Kamp'],
] as const satisfies readonly (readonly [string, string])[];

export const STRATEN = [
  'Wilgenpad', 'Kastanjelaan', 'Schoolstraat', 'Molenweg', 'Havenkade', 'Zonnebloemstraat', 'Merelhof', 'IJsvogelstraat', 'Dorpsweg',
  'Rietkraag', 'Sluisplein', 'Kerkpad', 'Spoorlaan', 'Burgemeester Lindelaan', 'Zeilmakerstraat', 'Klaverveld', 'Boterbloem',
  'Vlinderhof', 'Meidoornlaan', 'Tarwestraat', 'Waterkering', 'Nieuwe Dijk', 'Oude Dijk', 'Lijsterbes', 'Pier', 'Weidezicht',
  'Parklaan', 'Beukenring', 'Polderbaan', 'Kwekerij', 'Bakkersgang', 'Bloesemstraat', 'Steiger', 'Grutto', 'Kievit', 'Duinroos',
] as const;
