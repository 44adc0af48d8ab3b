"""Towns of the United States, Canada, Britain, Ireland, Australia and New Zealand; data only.

Lists of these countries give a town without its state ("Knox Clinic, Lubbock"). Towns that are as often the name of a
person or a company are left out.
"""

from __future__ import annotations

_AMERICA = """
Abilene, Akron, Albany, Albuquerque, Allentown, Amarillo, Anaheim, Anchorage, Annapolis, Ann Arbor, Appleton, Arlington, Asheville, Augusta, Aurora, Austin, Bakersfield, Baltimore, Bangor, Baton Rouge, Beaumont,
Bellevue, Bellingham, Bethesda, Billings, Birmingham, Bismarck, Bloomington, Boca Raton, Boise, Boulder, Bowling Green, Bridgeport, Brownsville, Buffalo, Burlington, Carson City, Cedar Falls, Cedar Rapids,
Chandler, Charleston, Charlotte, Charlottesville, Chattanooga, Chesapeake, Cheyenne, Chula Vista, Clarksville, Clearwater, Colorado Springs, Columbia, Columbus, Coral Springs, Corpus Christi, Council Bluffs,
Davenport, Dayton, Daytona Beach, Des Moines, Dover, Dubuque, Duluth, Durham, Eau Claire, El Paso, Erie, Eugene, Evansville, Fairbanks, Fairfield, Fargo, Fayetteville, Flint, Fort Collins, Fort Lauderdale,
Fort Smith, Fort Wayne, Fort Worth, Frederick, Fredericksburg, Fremont, Fresno, Frisco, Gainesville, Galveston, Garland, Gettysburg, Glendale, Grand Forks, Grand Island, Grand Junction, Grand Rapids, Greeley,
Green Bay, Greensboro, Greenville, Gulfport, Hagerstown, Harrisburg, Hartford, Hattiesburg, Helena, Henderson, Hialeah, Hilo, Honolulu, Huntington Beach, Huntsville, Idaho Falls, Independence, Indianapolis, Iowa City,
Irvine, Irving, Jacksonville, Jefferson City, Jersey City, Johnson City, Joliet, Joplin, Jonesboro, Juneau, Kalamazoo, Kennewick, Kingsport, Knoxville, La Crosse, Lafayette, Lake Charles, Lakeland, Lancaster, Lansing, Laredo,
Las Cruces, Las Vegas, Lawrenceville, Lexington, Lincoln, Little Rock, Long Beach, Louisville, Lubbock, Lynchburg, Macon, Madison, Manhattan, Memphis, Meridian, Mesa, Midland, Mobile, Modesto, Moline, Monroe,
Montgomery, Montpelier, Morgantown, Murfreesboro, Muskegon, Naperville, Nashua, Nashville, New Haven, New Orleans, Newport News, Norfolk, North Little Rock, Oakland, Ocala, Odessa, Ogden, Oklahoma City, Olympia, Omaha,
Orlando, Oshkosh, Overland Park, Owensboro, Oxnard, Pasadena, Pensacola, Peoria, Phoenix, Pine Bluff, Plano, Plattsburgh, Pocatello, Port Arthur, Portland, Portsmouth, Poughkeepsie, Providence, Provo, Pueblo, Quincy,
Racine, Raleigh, Rapid City, Reno, Richmond, Riverside, Roanoke, Rochester, Rockford, Rockville, Rolla, Sacramento, Saginaw, Salt Lake City, San Angelo, San Antonio, San Bernardino, San Jose, Santa Ana, Santa Barbara,
Santa Fe, Santa Rosa, Sarasota, Savannah, Schaumburg, Scottsdale, Scranton, Searcy, Shawnee, Shreveport, Sioux City, Sioux Falls, South Bend, Spartanburg, Spokane, Springdale, Springfield, Stamford, State College,
Stillwater, Stockton, Syracuse, Tacoma, Tallahassee, Tampa, Tempe, Terre Haute, Toledo, Topeka, Trenton, Tucson, Tulsa, Tupelo, Tuscaloosa, Tyler, Utica, Vancouver, Victoria, Virginia Beach, Waco, Warner Robins, Waterbury,
Waterloo, Wausau, West Palm Beach, Wichita, Wichita Falls, Wilmington, Winona, Winston-Salem, Worcester, Yakima, Yonkers, Youngstown, Yuma, Abbotsford, Barrie, Brampton, Brandon, Brantford, Burnaby, Charlottetown,
Châteauguay, Chatham, Chilliwack, Dartmouth, Drummondville, Edmundston, Fredericton, Gatineau, Granby, Guelph, Halifax, Kamloops, Kelowna, Kitchener, Laval, Lethbridge, Lévis, London, Longueuil, Markham,
Medicine Hat, Mississauga, Moncton, Moose Jaw, Nanaimo, New Westminster, Niagara Falls, North Bay, Oakville, Oshawa, Peterborough, Prince Albert, Prince George, Quebec City, Québec City, Red Deer, Regina, Repentigny, Richmond Hill,
Rimouski, Saguenay, Saint-Hyacinthe, Saint-Jérôme, Saint John, Sarnia, Saskatoon, Sault Ste. Marie, Sept-Îles, Shawinigan, Sherbrooke, Sorel-Tracy, St. Catharines, St. John's, Sudbury, Surrey, Thunder Bay, Trois-Rivières,
Val-d'Or, Varennes, Vaughan, Whitehorse, Yellowknife
"""
_BRITAIN = """
Aberdeen, Aberystwyth, Antrim, Armagh, Aylesbury, Ballymena, Bangor, Barnsley, Basildon, Basingstoke, Belfast, Birkenhead, Blackburn, Blackpool, Bolton, Bournemouth, Bradford, Bridgend, Brighton, Bristol, Bromsgrove, Burnley,
Caerphilly, Cambridge, Canterbury, Cardigan, Carlisle, Carmarthen, Chelmsford, Cheltenham, Chester, Chesterfield, Colchester, Coleraine, Coventry, Craigavon, Crawley, Crewe, Cumbernauld, Cwmbran, Darlington, Derby, Derry,
Doncaster, Dudley, Dumfries, Dundee, Dunfermline, East Kilbride, Eastbourne, Ebbw Vale, Enniskillen, Exeter, Falkirk, Gateshead, Glenrothes, Gloucester, Greenock, Grimsby, Guildford, Harlow, Harrogate, Hartlepool, Hereford,
High Wycombe, Huddersfield, Hull, Inverness, Ipswich, Kettering, Kilmarnock, Kirkcaldy, Lampeter, Larne, Leeds, Leicester, Leith, Lisburn, Livingston, Liverpool, Llandudno, Llanelli, Londonderry, Loughborough, Luton, Lurgan,
Maidstone, Merthyr Tydfil, Middlesbrough, Milton Keynes, Motherwell, Newcastle, Newcastle upon Tyne, Newport, Newry, Newtownabbey, Northampton, Norwich, Nottingham, Nuneaton, Oban, Oldham, Omagh, Oxford, Paisley, Perth, Peterborough,
Plymouth, Pontypridd, Poole, Portadown, Port Talbot, Preston, Redditch, Rhyl, Rochdale, Rotherham, Runcorn, Sheffield, Shrewsbury, Slough, Solihull, Southampton, Southend, Southport, St Albans, St Andrews, St Helens, Stafford,
Stevenage, Stirling, Stockport, Stockton-on-Tees, Stoke-on-Trent, Strabane, Stranraer, Sunderland, Swansea, Swindon, Tamworth, Taunton, Telford, Thurso, Torquay, Truro, Wakefield, Walsall, Warrington, Watford,
Wigan, Winchester, Wokingham, Wolverhampton, Worthing, Wrexham, Yeovil, Athlone, Ballina, Blackrock, Bray, Carlow, Castlebar, Cavan, Clonmel, Cork, Croom, Drogheda, Dundalk, Dungarvan, Ennis, Galway, Kilkenny, Killarney,
Leixlip, Letterkenny, Limerick, Longford, Maynooth, Monaghan, Mullingar, Naas, Navan, Nenagh, Newbridge, Portlaoise, Roscommon, Shannon, Sligo, Swords, Thurles, Tipperary, Tralee, Trim, Tuam, Tullamore, Waterford, Westport, Wexford, Wicklow, Youghal
"""
_SOUTH = """
Albury, Alice Springs, Armidale, Ballarat, Bathurst, Bendigo, Broken Hill, Broome, Bunbury, Bundaberg, Burnie, Cairns, Canberra, Coffs Harbour, Darwin, Devonport, Dubbo, Echuca, Fremantle, Geelong, Geraldton, Gladstone,
Gold Coast, Goulburn, Griffith, Gympie, Hervey Bay, Hobart, Horsham, Kalgoorlie, Launceston, Lismore, Mackay, Maitland, Mandurah, Maroochydore, Mildura, Mount Gambier, Mount Isa, Newcastle, Nowra, Orange, Parramatta,
Penrith, Port Augusta, Port Lincoln, Port Macquarie, Queanbeyan, Rockhampton, Shepparton, Sunshine Coast, Tamworth, Toowoomba, Townsville, Traralgon, Wagga Wagga, Wangaratta, Warrnambool, Whyalla, Wodonga, Wollongong,
Ashburton, Blenheim, Dunedin, Gisborne, Greymouth, Hamilton, Hastings, Hutt City, Invercargill, Kerikeri, Levin, Linton, Lower Hutt, Manukau, Masterton, Napier, New Plymouth, Oamaru, Palmerston North, Porirua, Queenstown,
Rotorua, Taupo, Tauranga, Timaru, Tokoroa, Upper Hutt, Waitakere, Whakatane, Whanganui, Wanganui, Whangarei
"""

TOWNS_OF_ENGLISH = frozenset(" ".join(name.split()) for name in f"{_AMERICA},{_BRITAIN},{_SOUTH}".split(","))
"""Names of towns, as a text in English gives them without their state or county."""
