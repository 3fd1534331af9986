#include "ui/demo/demostage.h"
