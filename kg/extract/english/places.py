"""Towns, states and provinces that show by themselves that what stands behind a name is where it is; data only."""

from __future__ import annotations

_STATES = """
Paraná, São Paulo, Sao Paulo, Minas Gerais, Rio Grande do Sul, Rio Grande do Norte, Santa Catarina, Bahia, Ceará, Pernambuco, Pará, Amazonas, Goiás, Mato Grosso, Mato Grosso do Sul, Maranhão, Espírito Santo,
Alagoas, Sergipe, Paraíba, Piauí, Tocantins, Rondônia, Roraima, Amapá, Acre, Federal District, Distrito Federal, Aguascalientes, Baja California, Baja California Sur, Campeche, Chiapas, Chihuahua, Coahuila,
Colima, Durango, Guanajuato, Hidalgo, Jalisco, Michoacán, Morelos, Nayarit, Nuevo León, Nuevo Leon, Oaxaca, Puebla, Querétaro, Queretaro, Quintana Roo, San Luis Potosí, San Luis Potosi, Sinaloa, Sonora, Tabasco,
Tamaulipas, Tlaxcala, Veracruz, Yucatán, Yucatan, Zacatecas, Estado de México, State of Mexico, Mexico State, Catamarca, Chaco, Chubut, Corrientes, Entre Ríos, Entre Rios, Formosa, Jujuy, La Pampa, La Rioja,
Misiones, Neuquén, Neuquen, Río Negro, San Juan, Santa Cruz, Santa Fe, Santiago del Estero, Tierra del Fuego, Tucumán, Tucuman, Mendoza, Salta, Antioquia, Atlántico, Bolívar, Boyacá, Caldas, Cauca, Cundinamarca,
Huila, Magdalena, Meta, Nariño, Norte de Santander, Quindío, Risaralda, Santander, Tolima, Valle del Cauca, Arequipa, Ancash, Cajamarca, Cusco, Ica, Junín, La Libertad, Lambayeque, Loreto, Piura, Puno, Tacna,
Antofagasta, Atacama, Coquimbo, Valparaíso, Valparaiso, Biobío, Maule, Araucanía, Tarapacá, Guayas, Pichincha, Azuay, Manabí, Odisha, Orissa, Bihar, Jharkhand, Haryana, Punjab, Kerala, Goa, Assam, Gujarat,
Maharashtra, Tamil Nadu, Karnataka, Rajasthan, Telangana, Andhra Pradesh, Madhya Pradesh, Uttar Pradesh, Himachal Pradesh, Arunachal Pradesh, Chhattisgarh, Uttarakhand, West Bengal, Sikkim, Meghalaya, Manipur,
Tripura, Nagaland, Mizoram, Jammu, Kashmir, Jammu and Kashmir, Puducherry, Sindh, Balochistan, Khyber Pakhtunkhwa, Aichi, Akita, Aomori, Chiba, Ehime, Fukui, Fukuoka, Fukushima, Gifu, Gunma, Hokkaido, Hyogo,
Ibaraki, Ishikawa, Iwate, Kagawa, Kagoshima, Kanagawa, Kochi, Kumamoto, Mie, Miyagi, Miyazaki, Nagano, Nagasaki, Nara, Niigata, Oita, Okayama, Okinawa, Osaka, Saga, Saitama, Shiga, Shimane, Shizuoka, Tochigi,
Tokushima, Tottori, Toyama, Wakayama, Yamagata, Yamaguchi, Yamanashi, Gyeonggi, Gangwon, Jeju, Anhui, Fujian, Gansu, Guangdong, Guangxi, Guizhou, Hainan, Hebei, Heilongjiang, Henan, Hubei, Hunan, Inner Mongolia,
Jiangsu, Jiangxi, Jilin, Liaoning, Ningxia, Qinghai, Shaanxi, Shandong, Shanxi, Sichuan, Tibet, Xinjiang, Yunnan, Zhejiang, Nghệ An, Nghe An, Khánh Hòa, Khanh Hoa, Thanh Hóa, Thanh Hoa, Bình Dương, Binh Duong,
Đồng Nai, Dong Nai, Quảng Ninh, Quang Ninh, Quảng Nam, Quang Nam, Quảng Ngãi, Quang Ngai, Bắc Ninh, Bac Ninh, Hải Dương, Hai Duong, Nam Định, Nam Dinh, Long An, Tiền Giang, Tien Giang, Vĩnh Phúc, Vinh Phuc,
Hưng Yên, Hung Yen, Lâm Đồng, Lam Dong, Kiên Giang, Kien Giang, Cà Mau, Ca Mau, An Giang, Đồng Tháp, Dong Thap, Rayong, Chonburi, Saraburi, Samut Prakan, Nonthaburi, Pathum Thani, Ayutthaya, Songkhla, Phuket,
Nakhon Ratchasima, Chiang Mai, Chiang Rai, Khon Kaen, Johor, Kedah, Kelantan, Malacca, Melaka, Negeri Sembilan, Pahang, Perak, Perlis, Penang, Selangor, Terengganu, Sabah, Sarawak, Labuan, Putrajaya, Bali,
Banten, West Java, Central Java, East Java, Yogyakarta, North Sumatra, South Sumatra, West Sumatra, East Kalimantan, South Kalimantan, South Sulawesi, Riau, Aceh, Lampung, Jambi, Papua, Batangas, Cavite, Laguna,
Bulacan, Pampanga, Rizal, Quezon, Negros Occidental, Negros Oriental, Iloilo, Cebu, Bohol, Leyte, Davao del Sur, Misamis Oriental, Mindanao, Luzon, Visayas, Metro Manila, Western Province, Central Province
"""
_TOWNS = """
Mumbai, Bombay, Delhi, New Delhi, Bangalore, Bengaluru, Chennai, Madras, Kolkata, Calcutta, Hyderabad, Pune, Ahmedabad, Surat, Jaipur, Lucknow, Kanpur, Nagpur, Indore, Bhopal, Visakhapatnam, Vizag, Patna,
Vadodara, Baroda, Ghaziabad, Ludhiana, Agra, Nashik, Faridabad, Meerut, Rajkot, Varanasi, Aurangabad, Dhanbad, Ranchi, Jamshedpur, Coimbatore, Madurai, Kochi, Cochin, Trivandrum, Thiruvananthapuram, Mysore,
Mysuru, Mangalore, Mangaluru, Guwahati, Chandigarh, Noida, Gurgaon, Gurugram, Hosur, Bhubaneswar, Cuttack, Rourkela, Raipur, Bhilai, Dehradun, Haridwar, Erode, Salem, Tiruchirappalli, Vellore, Solan, Baddi,
Panipat, Rudrapur, Pantnagar, Jodhpur, Udaipur, Bokaro, Durgapur, Asansol, Hazira, Jamnagar, Bharuch, Ankleshwar, Sriperumbudur, Manesar, Bawal, Neemrana, Vijayawada, Warangal, Hubli, Belgaum, Kolhapur, Goa,
Karachi, Lahore, Islamabad, Rawalpindi, Faisalabad, Peshawar, Sialkot, Multan, Quetta, Dhaka, Chittagong, Chattogram, Gazipur, Narayanganj, Sylhet, Khulna, Colombo, Kandy, Galle, Kathmandu, Thimphu, Yangon,
Bangkok, Hanoi, Ha Noi, Hà Nội, Ho Chi Minh City, Hồ Chí Minh City, Saigon, Da Nang, Đà Nẵng, Danang, Hai Phong, Hải Phòng, Haiphong, Can Tho, Cần Thơ, Hue, Huế, Vientiane, Phnom Penh, Kuala Lumpur, Shah Alam,
Petaling Jaya, Subang Jaya, Ipoh, Johor Bahru, Kuching, Kota Kinabalu, Miri, Bintulu, Sibu, Jakarta, Surabaya, Bandung, Medan, Semarang, Makassar, Palembang, Bontang, Gresik, Cilegon, Bekasi, Tangerang, Batam,
Balikpapan, Manila, Quezon City, Makati, Makati City, Pasig, Pasig City, Taguig, Cebu City, Davao, Davao City, Baguio, Iloilo City, Bacolod, Tokyo, Osaka, Kyoto, Nagoya, Yokohama, Kobe, Sapporo, Hiroshima,
Sendai, Kawasaki, Kitakyushu, Hamamatsu, Kariya, Seoul, Busan, Incheon, Daegu, Daejeon, Gwangju, Ulsan, Suwon, Changwon, Pohang, Gumi, Taipei, New Taipei, Taichung, Tainan, Kaohsiung, Hsinchu, Taoyuan, Beijing,
Shanghai, Tianjin, Chongqing, Guangzhou, Shenzhen, Chengdu, Wuhan, Nanjing, Hangzhou, Xi'an, Suzhou, Qingdao, Dalian, Shenyang, Harbin, Jinan, Ningbo, Xiamen, Changsha, Zhengzhou, Kunming, Macau, Macao,
Ulaanbaatar, Almaty, Astana, Tashkent, Baku, Tbilisi, Yerevan, Tehran, Isfahan, Mashhad, Tabriz, Baghdad, Amman, Beirut, Damascus, Riyadh, Jeddah, Dammam, Jubail, Dhahran, Doha, Manama, Muscat, Kuwait City,
Dubai, Sharjah, Ajman, Ras Al Khaimah, Fujairah, Al Ain, Tel Aviv, Haifa, Jerusalem, Ankara, Istanbul, Izmir, Bursa, Kocaeli, Gebze, Konya, Adana, Mexico City, Guadalajara, Monterrey, Tijuana, León, Toluca,
Ciudad Juárez, Mérida, Merida, Saltillo, Hermosillo, Cuernavaca, Tampico, Torreón, Torreon, Cancún, Guatemala City, San Salvador, Tegucigalpa, San Pedro Sula, Managua, San José, San Jose, Panama City, Havana,
Santo Domingo, San Juan, Port of Spain, Kingston, Bogotá, Bogota, Medellín, Medellin, Cali, Barranquilla, Cartagena, Bucaramanga, Manizales, Pereira, Caracas, Maracaibo, Valencia, Quito, Guayaquil, Cuenca, Lima,
Callao, Trujillo, Chiclayo, La Paz, Cochabamba, Sucre, Asunción, Asuncion, Montevideo, Santiago, Concepción, Viña del Mar, Temuco, Buenos Aires, Córdoba, Cordoba, Rosario, La Plata, Mar del Plata, Bahía Blanca,
Rio de Janeiro, Brasília, Brasilia, Belo Horizonte, Salvador, Recife, Fortaleza, Curitiba, Porto Alegre, Manaus, Belém, Belem, Goiânia, Goiania, Campinas, Vitória, Natal, Florianópolis, Florianopolis, Joinville,
Caxias do Sul, Blumenau, Santos, Betim, Camaçari, Uberlândia, Ribeirão Preto, Sorocaba, São José dos Campos, Cairo, Alexandria, Casablanca, Rabat, Tunis, Algiers, Lagos, Abuja, Accra, Nairobi, Mombasa, Kampala,
Dar es Salaam, Addis Ababa, Lusaka, Harare, Johannesburg, Pretoria, Cape Town, Durban, Port Louis, London, Manchester, Birmingham, Glasgow, Edinburgh, Cardiff, Belfast, Dublin, Paris, Lyon, Marseille, Toulouse,
Berlin, Munich, Hamburg, Frankfurt, Stuttgart, Cologne, Düsseldorf, Leipzig, Dresden, Vienna, Graz, Linz, Salzburg, Zurich, Geneva, Basel, Bern, Rome, Milan, Turin, Naples, Bologna, Madrid, Barcelona, Bilbao,
Seville, Zaragoza, Lisbon, Porto, Brussels, Antwerp, Ghent, Amsterdam, Rotterdam, Eindhoven, Copenhagen, Aarhus, Stockholm, Gothenburg, Oslo, Bergen, Helsinki, Tampere, Tallinn, Riga, Vilnius, Kaunas, Warsaw,
Kraków, Krakow, Gdańsk, Wrocław, Poznań, Prague, Brno, Ostrava, Bratislava, Košice, Budapest, Ljubljana, Maribor, Zagreb, Belgrade, Sofia, Bucharest, Athens, Thessaloniki, Kyiv, Kiev, Moscow, St Petersburg,
Minsk, Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra, Auckland, Wellington, Christchurch, Suva, Toronto, Montreal, Montréal, Vancouver, Calgary, Ottawa, Edmonton, Winnipeg, Chicago, Houston, Boston,
Detroit, Atlanta, Dallas, Seattle, Denver, Philadelphia, Los Angeles, San Francisco, San Diego, Miami, Minneapolis, Milwaukee, Cincinnati, Cleveland, Pittsburgh, St. Louis, Kansas City
"""
_LANDS = """
North America, South America, Latin America, Central America, Southeast Asia, South East Asia, South Asia, East Asia, Central Asia, Western Europe, Eastern Europe, Central Europe, Northern Europe, Middle East,
North Africa, West Africa, East Africa, Southern Africa, Asia Pacific, Asia-Pacific, Oceania, Caribbean
"""

TOWNS = frozenset(" ".join(name.split()) for name in f"{_STATES},{_TOWNS},{_LANDS}".split(","))
"""Names of towns, states and provinces, as a text gives them."""
