/* The model that ships, opened once for a group of tests; NULL where it is not there (the tests then skip). */
#ifndef RO_TESTS_MODEL_H
#define RO_TESTS_MODEL_H

#include "test.h"

#include <readout.h>

#include <unistd.h>

static readout_model *model;

static int open_model(void **state)
{
    readout_options o = { .model = SOURCE_DIR "/models/readout.romodel" };
    readout_error err = { 0 };

    (void)state;
    if (access(o.model, R_OK) != 0)
        print_message("skipped: there is no models/readout.romodel\n");
    else if (readout_model_open(&model, &o, &err))
        fail_msg("%s", err.message);
    return 0;
}

static int close_model(void **state)
{
    (void)state;
    readout_model_close(model);
    return 0;
}

#endif
