; run: @arithmetic(7.25, -2.5) == -9.805172413793104
; run: @singles(1.1, 3.3) == 0.6633334159851074
; run: @compare(1.5, 2.5) == 1657
; run: @rounding(-2.5) == -23220.5
; run: @rounding(3.7) == 44346.7
; run: @conversions(1234.75) == 1235987172
; run: @tobytes(-3.9) == 36
; run: @special(0.0) == 511
; run: @mean() == 1428571434.9129431
; run: @newton(2.0) == -2.220446049250313e-16
; run: @horner(0.5) == 0.71875
; run: @printed()
; output: 0.30000000000000004 16777216 -1e+21 0.6667
; output: 0.10000000149011612 0.10000000149011612
; ModuleID = 'floats.c'
source_filename = "floats.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

@samples = internal constant [7 x double] [double 1.500000e+00, double -2.250000e+00, double 1.000000e+10, double 0x400921FB54442D18, double -1.000000e-03, double 4.200000e+01, double 1.000000e-05], align 16
@horner.c = internal constant [5 x float] [float 1.000000e+00, float -5.000000e-01, float 2.500000e-01, float 3.000000e+00, float -7.500000e+00], align 16

; Function Attrs: noinline nounwind optnone
define hidden double @arithmetic(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  %5 = load double, ptr %3, align 8
  %6 = load double, ptr %4, align 8
  %7 = fadd double %5, %6
  %8 = load double, ptr %3, align 8
  %9 = load double, ptr %4, align 8
  %10 = fsub double %8, %9
  %11 = fmul double %7, %10
  %12 = load double, ptr %3, align 8
  %13 = load double, ptr %4, align 8
  %14 = fmul double %12, %13
  %15 = fdiv double %11, %14
  %16 = load double, ptr %3, align 8
  %17 = fneg double %16
  %18 = fadd double %15, %17
  ret double %18
}

; Function Attrs: noinline nounwind optnone
define hidden float @singles(float noundef %0, float noundef %1) #0 {
  %3 = alloca float, align 4
  %4 = alloca float, align 4
  store float %0, ptr %3, align 4
  store float %1, ptr %4, align 4
  %5 = load float, ptr %3, align 4
  %6 = load float, ptr %4, align 4
  %7 = load float, ptr %3, align 4
  %8 = load float, ptr %4, align 4
  %9 = fdiv float %7, %8
  %10 = call float @llvm.fmuladd.f32(float %5, float %6, float %9)
  %11 = load float, ptr %4, align 4
  %12 = fsub float %10, %11
  ret float %12
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #1

; Function Attrs: noinline nounwind optnone
define hidden i32 @compare(double noundef %0, double noundef %1) #0 {
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  store double %0, ptr %3, align 8
  store double %1, ptr %4, align 8
  store double 0x7FF8000000000000, ptr %5, align 8
  store i32 0, ptr %6, align 4
  %7 = load i32, ptr %6, align 4
  %8 = mul nsw i32 %7, 2
  %9 = load double, ptr %3, align 8
  %10 = load double, ptr %4, align 8
  %11 = fcmp olt double %9, %10
  %12 = zext i1 %11 to i32
  %13 = add nsw i32 %8, %12
  store i32 %13, ptr %6, align 4
  %14 = load i32, ptr %6, align 4
  %15 = mul nsw i32 %14, 2
  %16 = load double, ptr %3, align 8
  %17 = load double, ptr %4, align 8
  %18 = fcmp ole double %16, %17
  %19 = zext i1 %18 to i32
  %20 = add nsw i32 %15, %19
  store i32 %20, ptr %6, align 4
  %21 = load i32, ptr %6, align 4
  %22 = mul nsw i32 %21, 2
  %23 = load double, ptr %3, align 8
  %24 = load double, ptr %4, align 8
  %25 = fcmp ogt double %23, %24
  %26 = zext i1 %25 to i32
  %27 = add nsw i32 %22, %26
  store i32 %27, ptr %6, align 4
  %28 = load i32, ptr %6, align 4
  %29 = mul nsw i32 %28, 2
  %30 = load double, ptr %3, align 8
  %31 = load double, ptr %4, align 8
  %32 = fcmp oeq double %30, %31
  %33 = zext i1 %32 to i32
  %34 = add nsw i32 %29, %33
  store i32 %34, ptr %6, align 4
  %35 = load i32, ptr %6, align 4
  %36 = mul nsw i32 %35, 2
  %37 = load double, ptr %3, align 8
  %38 = load double, ptr %4, align 8
  %39 = fcmp une double %37, %38
  %40 = zext i1 %39 to i32
  %41 = add nsw i32 %36, %40
  store i32 %41, ptr %6, align 4
  %42 = load i32, ptr %6, align 4
  %43 = mul nsw i32 %42, 2
  %44 = load double, ptr %3, align 8
  %45 = load double, ptr %5, align 8
  %46 = fcmp olt double %44, %45
  %47 = xor i1 %46, true
  %48 = zext i1 %47 to i32
  %49 = add nsw i32 %43, %48
  store i32 %49, ptr %6, align 4
  %50 = load i32, ptr %6, align 4
  %51 = mul nsw i32 %50, 2
  %52 = load double, ptr %5, align 8
  %53 = load double, ptr %5, align 8
  %54 = fcmp une double %52, %53
  %55 = zext i1 %54 to i32
  %56 = add nsw i32 %51, %55
  store i32 %56, ptr %6, align 4
  %57 = load i32, ptr %6, align 4
  %58 = mul nsw i32 %57, 2
  %59 = load double, ptr %5, align 8
  %60 = load double, ptr %3, align 8
  %61 = fmul double %59, %60
  %62 = call i1 @llvm.is.fpclass.f64(double %61, i32 3)
  %63 = zext i1 %62 to i32
  %64 = add nsw i32 %58, %63
  store i32 %64, ptr %6, align 4
  %65 = load i32, ptr %6, align 4
  %66 = mul nsw i32 %65, 2
  %67 = load double, ptr %3, align 8
  %68 = load double, ptr %4, align 8
  %69 = fcmp ogt double %67, %68
  %70 = zext i1 %69 to i32
  %71 = add nsw i32 %66, %70
  store i32 %71, ptr %6, align 4
  %72 = load i32, ptr %6, align 4
  %73 = mul nsw i32 %72, 2
  %74 = load double, ptr %3, align 8
  %75 = load double, ptr %4, align 8
  %76 = fcmp uno double %74, %75
  %77 = zext i1 %76 to i32
  %78 = add nsw i32 %73, %77
  store i32 %78, ptr %6, align 4
  %79 = load i32, ptr %6, align 4
  %80 = mul nsw i32 %79, 2
  %81 = load double, ptr %3, align 8
  %82 = load double, ptr %4, align 8
  %83 = fcmp one double %81, %82
  %84 = zext i1 %83 to i32
  %85 = add nsw i32 %80, %84
  store i32 %85, ptr %6, align 4
  %86 = load i32, ptr %6, align 4
  ret i32 %86
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i1 @llvm.is.fpclass.f64(double, i32 immarg) #1

; Function Attrs: noinline nounwind optnone
define hidden double @rounding(double noundef %0) #0 {
  %2 = alloca double, align 8
  store double %0, ptr %2, align 8
  %3 = load double, ptr %2, align 8
  %4 = call double @llvm.floor.f64(double %3)
  %5 = load double, ptr %2, align 8
  %6 = call double @llvm.ceil.f64(double %5)
  %7 = call double @llvm.fmuladd.f64(double 1.000000e+01, double %6, double %4)
  %8 = load double, ptr %2, align 8
  %9 = call double @llvm.trunc.f64(double %8)
  %10 = call double @llvm.fmuladd.f64(double 1.000000e+02, double %9, double %7)
  %11 = load double, ptr %2, align 8
  %12 = call double @llvm.round.f64(double %11)
  %13 = call double @llvm.fmuladd.f64(double 1.000000e+03, double %12, double %10)
  %14 = load double, ptr %2, align 8
  %15 = call double @llvm.rint.f64(double %14)
  %16 = call double @llvm.fmuladd.f64(double 1.000000e+04, double %15, double %13)
  %17 = load double, ptr %2, align 8
  %18 = call double @llvm.fabs.f64(double %17)
  %19 = fadd double %16, %18
  ret double %19
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.floor.f64(double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.ceil.f64(double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.trunc.f64(double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.round.f64(double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.rint.f64(double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: noinline nounwind optnone
define hidden i64 @conversions(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca float, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca double, align 8
  store double %0, ptr %2, align 8
  %9 = load double, ptr %2, align 8
  %10 = fptrunc double %9 to float
  store float %10, ptr %3, align 4
  %11 = load float, ptr %3, align 4
  %12 = fptosi float %11 to i32
  store i32 %12, ptr %4, align 4
  %13 = load double, ptr %2, align 8
  %14 = fptoui double %13 to i32
  store i32 %14, ptr %5, align 4
  %15 = load double, ptr %2, align 8
  %16 = fmul double %15, 1.000000e+06
  %17 = fptosi double %16 to i64
  store i64 %17, ptr %6, align 8
  %18 = load double, ptr %2, align 8
  %19 = fmul double %18, 1.000000e+03
  %20 = fptoui double %19 to i64
  store i64 %20, ptr %7, align 8
  %21 = load i64, ptr %6, align 8
  %22 = sitofp i64 %21 to double
  %23 = load i64, ptr %7, align 8
  %24 = uitofp i64 %23 to double
  %25 = fadd double %22, %24
  %26 = load i32, ptr %5, align 4
  %27 = uitofp i32 %26 to double
  %28 = fadd double %25, %27
  %29 = load i32, ptr %4, align 4
  %30 = sitofp i32 %29 to float
  %31 = fpext float %30 to double
  %32 = fadd double %28, %31
  store double %32, ptr %8, align 8
  %33 = load double, ptr %8, align 8
  %34 = fptosi double %33 to i64
  %35 = load double, ptr %2, align 8
  %36 = fptosi double %35 to i32
  %37 = trunc i32 %36 to i8
  %38 = sext i8 %37 to i64
  %39 = add nsw i64 %34, %38
  ret i64 %39
}

; Function Attrs: noinline nounwind optnone
define hidden zeroext i8 @tobytes(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca i8, align 1
  %4 = alloca i8, align 1
  store double %0, ptr %2, align 8
  %5 = load double, ptr %2, align 8
  %6 = fptosi double %5 to i8
  store i8 %6, ptr %3, align 1
  %7 = load double, ptr %2, align 8
  %8 = fmul double %7, -1.000000e+01
  %9 = fptosi double %8 to i32
  %10 = trunc i32 %9 to i8
  store i8 %10, ptr %4, align 1
  %11 = load i8, ptr %3, align 1
  %12 = sext i8 %11 to i32
  %13 = load i8, ptr %4, align 1
  %14 = zext i8 %13 to i32
  %15 = add nsw i32 %12, %14
  %16 = trunc i32 %15 to i8
  ret i8 %16
}

; Function Attrs: noinline nounwind optnone
define hidden i32 @special(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = alloca double, align 8
  store double %0, ptr %2, align 8
  %5 = load double, ptr %2, align 8
  %6 = fdiv double 1.000000e+00, %5
  store double %6, ptr %3, align 8
  %7 = load double, ptr %2, align 8
  %8 = fdiv double -1.000000e+00, %7
  store double %8, ptr %4, align 8
  %9 = load double, ptr %3, align 8
  %10 = fcmp ogt double %9, 1.000000e+300
  %11 = zext i1 %10 to i32
  %12 = load double, ptr %4, align 8
  %13 = fcmp olt double %12, -1.000000e+300
  %14 = zext i1 %13 to i32
  %15 = mul nsw i32 2, %14
  %16 = add nsw i32 %11, %15
  %17 = load double, ptr %3, align 8
  %18 = call i1 @llvm.is.fpclass.f64(double %17, i32 516)
  %19 = zext i1 %18 to i32
  %20 = mul nsw i32 4, %19
  %21 = add nsw i32 %16, %20
  %22 = load double, ptr %3, align 8
  %23 = load double, ptr %4, align 8
  %24 = fadd double %22, %23
  %25 = load double, ptr %3, align 8
  %26 = load double, ptr %4, align 8
  %27 = fadd double %25, %26
  %28 = fcmp une double %24, %27
  %29 = zext i1 %28 to i32
  %30 = mul nsw i32 8, %29
  %31 = add nsw i32 %21, %30
  %32 = load double, ptr %3, align 8
  %33 = load double, ptr %2, align 8
  %34 = call double @llvm.minnum.f64(double %32, double %33)
  %35 = fcmp oeq double %34, 0.000000e+00
  %36 = zext i1 %35 to i32
  %37 = mul nsw i32 16, %36
  %38 = add nsw i32 %31, %37
  %39 = load double, ptr %4, align 8
  %40 = call double @llvm.maxnum.f64(double %39, double -5.000000e+00)
  %41 = fcmp oeq double %40, -5.000000e+00
  %42 = zext i1 %41 to i32
  %43 = mul nsw i32 32, %42
  %44 = add nsw i32 %38, %43
  %45 = load double, ptr %2, align 8
  %46 = fneg double %45
  %47 = call double @llvm.copysign.f64(double 3.000000e+00, double %46)
  %48 = fcmp olt double %47, 0.000000e+00
  %49 = zext i1 %48 to i32
  %50 = mul nsw i32 64, %49
  %51 = add nsw i32 %44, %50
  %52 = load double, ptr %2, align 8
  %53 = call i1 @llvm.is.fpclass.f64(double %52, i32 504)
  %54 = zext i1 %53 to i32
  %55 = mul nsw i32 128, %54
  %56 = add nsw i32 %51, %55
  %57 = load double, ptr %4, align 8
  %58 = bitcast double %57 to i64
  %59 = icmp slt i64 %58, 0
  %60 = zext i1 %59 to i32
  %61 = mul nsw i32 256, %60
  %62 = add nsw i32 %56, %61
  ret i32 %62
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.minnum.f64(double, double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.copysign.f64(double, double) #1

; Function Attrs: noinline nounwind optnone
define hidden double @mean() #0 {
  %1 = alloca double, align 8
  %2 = alloca i32, align 4
  store double 0.000000e+00, ptr %1, align 8
  store i32 0, ptr %2, align 4
  br label %3

3:                                                ; preds = %12, %0
  %4 = load i32, ptr %2, align 4
  %5 = icmp ult i32 %4, 7
  br i1 %5, label %6, label %15

6:                                                ; preds = %3
  %7 = load i32, ptr %2, align 4
  %8 = getelementptr inbounds nuw [7 x double], ptr @samples, i32 0, i32 %7
  %9 = load double, ptr %8, align 8
  %10 = load double, ptr %1, align 8
  %11 = fadd double %10, %9
  store double %11, ptr %1, align 8
  br label %12

12:                                               ; preds = %6
  %13 = load i32, ptr %2, align 4
  %14 = add i32 %13, 1
  store i32 %14, ptr %2, align 4
  br label %3, !llvm.loop !2

15:                                               ; preds = %3
  %16 = load double, ptr %1, align 8
  %17 = fdiv double %16, 7.000000e+00
  ret double %17
}

; Function Attrs: noinline nounwind optnone
define hidden double @newton(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %2, align 8
  %5 = load double, ptr %2, align 8
  store double %5, ptr %3, align 8
  store i32 0, ptr %4, align 4
  br label %6

6:                                                ; preds = %16, %1
  %7 = load i32, ptr %4, align 4
  %8 = icmp slt i32 %7, 20
  br i1 %8, label %9, label %19

9:                                                ; preds = %6
  %10 = load double, ptr %3, align 8
  %11 = load double, ptr %2, align 8
  %12 = load double, ptr %3, align 8
  %13 = fdiv double %11, %12
  %14 = fadd double %10, %13
  %15 = fdiv double %14, 2.000000e+00
  store double %15, ptr %3, align 8
  br label %16

16:                                               ; preds = %9
  %17 = load i32, ptr %4, align 4
  %18 = add nsw i32 %17, 1
  store i32 %18, ptr %4, align 4
  br label %6, !llvm.loop !4

19:                                               ; preds = %6
  %20 = load double, ptr %3, align 8
  %21 = load double, ptr %2, align 8
  %22 = call double @llvm.sqrt.f64(double %21)
  %23 = fsub double %20, %22
  ret double %23
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: noinline nounwind optnone
define hidden double @horner(double noundef %0) #0 {
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = alloca i32, align 4
  store double %0, ptr %2, align 8
  store double 0.000000e+00, ptr %3, align 8
  store i32 4, ptr %4, align 4
  br label %5

5:                                                ; preds = %16, %1
  %6 = load i32, ptr %4, align 4
  %7 = icmp sge i32 %6, 0
  br i1 %7, label %8, label %19

8:                                                ; preds = %5
  %9 = load double, ptr %3, align 8
  %10 = load double, ptr %2, align 8
  %11 = load i32, ptr %4, align 4
  %12 = getelementptr inbounds [5 x float], ptr @horner.c, i32 0, i32 %11
  %13 = load float, ptr %12, align 4
  %14 = fpext float %13 to double
  %15 = call double @llvm.fmuladd.f64(double %9, double %10, double %14)
  store double %15, ptr %3, align 8
  br label %16

16:                                               ; preds = %8
  %17 = load i32, ptr %4, align 4
  %18 = add nsw i32 %17, -1
  store i32 %18, ptr %4, align 4
  br label %5, !llvm.loop !5

19:                                               ; preds = %5
  %20 = load double, ptr %3, align 8
  ret double %20
}

; Function Attrs: noinline nounwind optnone
define hidden void @printed() #0 {
  call void @print_f64(double noundef 0x3FD3333333333334)
  call void @print_char(i32 noundef 32)
  call void @print_f32(float noundef 0x4170000000000000)
  call void @print_char(i32 noundef 32)
  call void @print_f64(double noundef -1.000000e+21)
  call void @print_char(i32 noundef 32)
  call void @print_f64_fixed(double noundef 0x3FE5555555555555, i32 noundef 4)
  call void @print_newline()
  call void @print_f32(float noundef 0x3FB99999A0000000)
  call void @print_char(i32 noundef 32)
  call void @print_f64(double noundef 0x3FB99999A0000000)
  call void @print_newline()
  ret void
}

declare void @print_f64(double noundef) #2

declare void @print_char(i32 noundef) #2

declare void @print_f32(float noundef) #2

declare void @print_f64_fixed(double noundef, i32 noundef) #2

declare void @print_newline() #2

attributes #0 = { noinline nounwind optnone "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = distinct !{!2, !3}
!3 = !{!"llvm.loop.mustprogress"}
!4 = distinct !{!4, !3}
!5 = distinct !{!5, !3}
