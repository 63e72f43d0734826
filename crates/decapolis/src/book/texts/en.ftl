# Words of participants' books: who comes to a meeting, and what they bring.

book = Participants’ book
see-book = Who comes, what they ask and offer
print-it = Print
nobody = Nobody has a seat yet
vacant = vacant
asks = Asks
offers = Offers
inhabitants = { $count } inhabitants
