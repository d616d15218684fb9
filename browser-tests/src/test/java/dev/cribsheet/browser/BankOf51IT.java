package dev.cribsheet.browser;

import dev.cribsheet.browser.site.Pack;

@InBrowser(Pack.BANK_OF_51)
class BankOf51IT extends LargeBank {}
