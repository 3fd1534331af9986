#include "core/connectors/wayforpay/wayforpay.h"
